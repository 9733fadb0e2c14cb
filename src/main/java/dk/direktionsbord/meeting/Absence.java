package dk.direktionsbord.meeting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has said not to come to a meeting.
 *
 * @param person username of who is away
 * @param standIn username of who comes instead
 */
public record Absence(
        UUID meeting, String person, @Nullable String standIn, String reason, String reportedBy, Instant reportedAt) {}
