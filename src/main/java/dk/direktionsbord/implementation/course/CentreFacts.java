package dk.direktionsbord.implementation.course;

import java.time.LocalDate;
import java.util.UUID;

/** What never changes about a centre's implementation of a decision. */
public record CentreFacts(
        UUID id,
        UUID implementationId,
        UUID decisionId,
        UUID matterId,
        String centre,
        String owner,
        LocalDate translationDeadline) {}
