package dk.direktionsbord.meeting.minutes;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.MeetingNews;
import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.meeting.agenda.PaperContent;
import dk.direktionsbord.meeting.agenda.PaperStep;
import dk.direktionsbord.meeting.agenda.PaperSteps;
import dk.direktionsbord.meeting.agenda.PaperWriter.Recorded;
import dk.direktionsbord.meeting.minutes.MinutesRegister.Minutes;
import dk.direktionsbord.notification.NoticeKind;
import dk.direktionsbord.workflow.Action;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records that the chair has approved the minutes, which gives them their number and locks them, or returned them. */
@Component
class RecordMinutesApproval implements Action<RecordMinutesApproval.Input, RecordMinutesApproval.Output> {
    private final Meetings meetings;
    private final MeetingRecords records;
    private final ConcludedItems concluded;
    private final MinutesDraft draft;
    private final MinutesCorrections corrections;
    private final MinutesRegister minutes;
    private final CaseNotes caseNotes;
    private final PaperSteps steps;
    private final MeetingNews news;

    RecordMinutesApproval(
            Meetings meetings,
            MeetingRecords records,
            ConcludedItems concluded,
            MinutesDraft draft,
            MinutesCorrections corrections,
            MinutesRegister minutes,
            CaseNotes caseNotes,
            PaperSteps steps,
            MeetingNews news) {
        this.meetings = meetings;
        this.records = records;
        this.concluded = concluded;
        this.draft = draft;
        this.corrections = corrections;
        this.minutes = minutes;
        this.caseNotes = caseNotes;
        this.steps = steps;
        this.news = news;
    }

    @Override
    public Output perform(Input input) {
        if (input.approval() == Choice.RETURN) {
            steps.note(input.meetingId(), PaperStep.MINUTES_RETURNED, input.returnReason(), input.performedBy());
            return new Output(Result.RETURNED);
        }
        Meeting meeting = meetings.find(input.meetingId()).orElseThrow();
        Recorded recorded = records.newest(meeting.id()).orElseThrow();
        concluded.requireOutcomeOrNote(meeting, recorded.notes(), input.performedBy());
        approve(meeting, input.performedBy());
        steps.note(meeting.id(), PaperStep.APPROVED, null, input.performedBy());
        return new Output(Result.APPROVED);
    }

    /** The first approval gives the number; a later one is a version of the same minutes. */
    private void approve(Meeting meeting, String by) {
        PaperContent content = draft.of(meeting);
        if (minutes.of(meeting.id()).isEmpty()) {
            minutes.approve(meeting, content, by);
            meetings.held(meeting.id());
        } else {
            corrections.close(meeting.id(), minutes.correct(meeting, content, corrections.granted(meeting.id()), by));
        }
        caseNotes.of(meeting, content, by);
        minutes.of(meeting.id()).map(Minutes::edition).ifPresent(told -> news.tell(NoticeKind.MINUTES, meeting, told));
    }

    enum Choice {
        APPROVE,
        RETURN
    }

    enum Result {
        APPROVED,
        RETURNED
    }

    /** The fields of the form {@code minutes-approval}. */
    record Input(UUID meetingId, String performedBy, Choice approval, @Nullable String returnReason) {}

    record Output(Result minutesResult) {}
}
