package dk.direktionsbord.meeting.agenda;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.MeetingTimetable;
import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.notification.Notice;
import dk.direktionsbord.notification.Notifications;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.Nothing;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Notes that a centre chef was reminded of answering, and mails it (C12, S161). */
@Component
class RecordProposalReminder implements Action<RecordProposalReminder.Input, Nothing> {
    private final Proposals proposals;
    private final Meetings meetings;
    private final MeetingTimetable timetable;
    private final Organisation organisation;
    private final Notifications notifications;

    RecordProposalReminder(
            Proposals proposals,
            Meetings meetings,
            MeetingTimetable timetable,
            Organisation organisation,
            Notifications notifications) {
        this.proposals = proposals;
        this.meetings = meetings;
        this.timetable = timetable;
        this.organisation = organisation;
        this.notifications = notifications;
    }

    @Override
    public Nothing perform(Input input) {
        proposals.reminded(input.meetingId(), input.proposer());
        meetings.find(input.meetingId()).ifPresent(meeting -> tell(meeting, input.proposer()));
        return Nothing.NOTHING;
    }

    private void tell(Meeting meeting, String proposer) {
        LocalDate due = timetable.submission(meeting);
        notifications.tell(Notice.reminder(
                meeting.id(),
                proposer + "/" + timetable.today(),
                due,
                DanishTexts.text("meeting.news.proposal"),
                organisation.membersOf(organisation.responsibleFor(proposer))));
    }

    record Input(UUID meetingId, String proposer) {}
}
