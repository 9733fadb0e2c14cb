package dk.direktionsbord.implementation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A centre's objection, and what the decision's owner answered; no outcome while it waits (S111). */
public record ObjectionLine(
        UUID centreId,
        String reason,
        String objectedBy,
        Instant objectedAt,
        @Nullable ObjectionResult outcome,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {}
