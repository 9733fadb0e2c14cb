package dk.direktionsbord.matter;

import java.time.Instant;
import java.util.UUID;

/** A recommendation as it was given for one version of a matter's text, kept for ever (L-ARK-5). */
public record RoutingRecord(
        UUID id, UUID matterId, int textVersion, Recommendation recommendation, Instant recommendedAt) {}
