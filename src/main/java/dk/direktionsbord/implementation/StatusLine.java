package dk.direktionsbord.implementation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a centre reported in a status round, by whom and when. */
public record StatusLine(
        UUID centreId, Status status, @Nullable String comment, String reportedBy, Instant reportedAt) {}
