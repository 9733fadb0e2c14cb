package dk.direktionsbord.meeting;

import java.time.Instant;
import java.time.LocalDate;

/** What happened to a meeting after it was planned; kept for ever. */
public record MeetingChange(
        Kind kind, LocalDate fromDay, LocalDate toDay, String reason, String changedBy, Instant changedAt) {
    /** What a change is about. */
    public enum Kind {
        MOVED,
        CANCELLED,
        CHAIR
    }
}
