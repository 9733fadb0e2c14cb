package dk.direktionsbord.meeting.minutes;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.meeting.agenda.PaperStep;
import dk.direktionsbord.meeting.agenda.PaperSteps;
import dk.direktionsbord.meeting.agenda.PaperWriter;
import dk.direktionsbord.meeting.agenda.PaperWriter.Recorded;
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
    private final PaperWriter writer;
    private final MinutesRegister minutes;
    private final PaperSteps steps;

    RecordMinutesApproval(
            Meetings meetings,
            MeetingRecords records,
            ConcludedItems concluded,
            PaperWriter writer,
            MinutesRegister minutes,
            PaperSteps steps) {
        this.meetings = meetings;
        this.records = records;
        this.concluded = concluded;
        this.writer = writer;
        this.minutes = minutes;
        this.steps = steps;
    }

    @Override
    public Output perform(Input input) {
        if (input.approval() == Choice.RETURN) {
            steps.note(input.meetingId(), PaperStep.MINUTES_RETURNED, input.returnReason(), input.performedBy());
            return new Output(Result.RETURNED);
        }
        Meeting meeting = meetings.find(input.meetingId()).orElseThrow();
        Recorded recorded = records.newest(meeting.id()).orElseThrow();
        concluded.requireOutcomeOrNote(meeting, recorded.notes());
        minutes.approve(meeting, writer.paper(meeting, recorded), input.performedBy());
        meetings.held(meeting.id());
        steps.note(meeting.id(), PaperStep.APPROVED, null, input.performedBy());
        return new Output(Result.APPROVED);
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
