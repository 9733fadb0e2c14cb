package dk.direktionsbord.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting. Days and times are local, so summer time moves nothing.
 *
 * @param series null when it was planned by itself
 * @param number which of the series' meetings it is, counted from 0; those cancelled do not count (C9)
 * @param scope the centre it is for, or empty
 * @param plannedOn the date the interval gives
 * @param heldOn the date it is held; {@code endsOn} is later for a seminar
 * @param chair null while nobody holds the position
 * @param explanation in Danish why it is on another date than the interval gives
 * @param calendarSequence counts the changes that calendars have to know (RFC 5545)
 */
public record Meeting(
        UUID id,
        @Nullable UUID series,
        int number,
        String form,
        String name,
        boolean secret,
        String scope,
        LocalDate plannedOn,
        LocalDate heldOn,
        LocalDate endsOn,
        LocalTime startsAt,
        LocalTime endsAt,
        String place,
        MeetingState state,
        @Nullable String chair,
        String chairReason,
        String explanation,
        int calendarSequence,
        Instant changedAt) {
    public boolean isPlanned() {
        return state == MeetingState.PLANNED;
    }

    public boolean isCancelled() {
        return state == MeetingState.CANCELLED;
    }
}
