package dk.direktionsbord.meeting.agenda;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.MeetingTimetable;
import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.workflow.Action;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Begins the papers of a meeting: standing items, and the chefs who are asked for items while there is time (S161). */
@Component
class OpenMeeting implements Action<OpenMeeting.Input, OpenMeeting.Output> {
    private final Meetings meetings;
    private final AgendaItems items;
    private final Proposals proposals;
    private final Proposers proposers;
    private final MeetingTimetable timetable;

    OpenMeeting(
            Meetings meetings,
            AgendaItems items,
            Proposals proposals,
            Proposers proposers,
            MeetingTimetable timetable) {
        this.meetings = meetings;
        this.items = items;
        this.proposals = proposals;
        this.proposers = proposers;
        this.timetable = timetable;
    }

    @Override
    public Output perform(Input input) {
        Meeting meeting = meetings.find(input.meetingId()).orElseThrow();
        items.addStanding(meeting, input.performedBy());
        List<String> asked = timetable.isOpenForItems(meeting) ? proposers.of(meeting) : List.of();
        proposals.ask(meeting.id(), asked);
        return new Output(!asked.isEmpty());
    }

    record Input(UUID meetingId, String performedBy) {}

    record Output(boolean proposalsAsked) {}
}
