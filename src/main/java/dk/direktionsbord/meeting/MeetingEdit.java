package dk.direktionsbord.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The meeting as it is after a change; every change that calendars show counts up the sequence. */
record MeetingEdit(Meeting meeting, Instant at) {
    Meeting heldOn(LocalDate date, int days, LocalTime from, LocalTime to, String place) {
        return with(
                meeting.number(),
                date,
                date.plusDays(days - 1L),
                from,
                to,
                place,
                meeting.state(),
                meeting.chair(),
                meeting.chairReason(),
                meeting.calendarSequence() + 1);
    }

    Meeting cancelled() {
        return with(
                meeting.number(),
                meeting.heldOn(),
                meeting.endsOn(),
                meeting.startsAt(),
                meeting.endsAt(),
                meeting.place(),
                MeetingState.CANCELLED,
                meeting.chair(),
                meeting.chairReason(),
                meeting.calendarSequence() + 1);
    }

    Meeting chaired(int number, MeetingTurns.Turn turn) {
        return with(
                number,
                meeting.heldOn(),
                meeting.endsOn(),
                meeting.startsAt(),
                meeting.endsAt(),
                meeting.place(),
                meeting.state(),
                turn.username(),
                turn.reason(),
                meeting.calendarSequence());
    }

    private Meeting with(
            int number,
            LocalDate heldOn,
            LocalDate endsOn,
            LocalTime from,
            LocalTime to,
            String place,
            MeetingState state,
            @Nullable String chair,
            String chairReason,
            int sequence) {
        return new Meeting(
                meeting.id(),
                meeting.series(),
                number,
                meeting.form(),
                meeting.name(),
                meeting.secret(),
                meeting.scope(),
                meeting.plannedOn(),
                heldOn,
                endsOn,
                from,
                to,
                place,
                state,
                chair,
                chairReason,
                meeting.explanation(),
                sequence,
                at);
    }
}
