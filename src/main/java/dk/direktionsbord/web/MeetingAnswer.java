package dk.direktionsbord.web;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.SeenMeeting;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting as machines read it: local dates and times in Denmark. */
record MeetingAnswer(
        UUID id,
        @Nullable UUID series,
        int number,
        String form,
        String name,
        String scope,
        LocalDate date,
        LocalDate lastDate,
        LocalDate plannedDate,
        String startTime,
        String endTime,
        String place,
        String state,
        @Nullable String chair,
        String chairReason,
        String explanation,
        List<PartAnswer> parts) {
    /** A part of the meeting. */
    record PartAnswer(String forum, String name, String startTime, String endTime) {}

    static MeetingAnswer of(SeenMeeting seen) {
        Meeting meeting = seen.meeting();
        return new MeetingAnswer(
                meeting.id(),
                meeting.series(),
                meeting.number(),
                meeting.form(),
                seen.name(),
                meeting.scope(),
                meeting.heldOn(),
                meeting.endsOn(),
                meeting.plannedOn(),
                seen.startsAt().toString(),
                seen.endsAt().toString(),
                meeting.place(),
                meeting.state().name(),
                meeting.chair(),
                meeting.chairReason(),
                meeting.explanation(),
                seen.parts().stream().map(MeetingAnswer::part).toList());
    }

    private static PartAnswer part(SeenMeeting.Part part) {
        return new PartAnswer(
                part.forum(),
                part.name(),
                part.startsAt().toString(),
                part.endsAt().toString());
    }
}
