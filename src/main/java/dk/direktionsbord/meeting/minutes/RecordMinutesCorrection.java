package dk.direktionsbord.meeting.minutes;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.meeting.agenda.PaperStep;
import dk.direktionsbord.meeting.agenda.PaperSteps;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records what the secretariat corrects in approved minutes; outcomes and decisions are not among it. */
@Component
class RecordMinutesCorrection implements Action<RecordMinutesCorrection.Input, Nothing> {
    private final Meetings meetings;
    private final MeetingRecords records;
    private final ConcludedItems concluded;
    private final NoteRows noteRows;
    private final PaperSteps steps;

    RecordMinutesCorrection(
            Meetings meetings, MeetingRecords records, ConcludedItems concluded, NoteRows noteRows, PaperSteps steps) {
        this.meetings = meetings;
        this.records = records;
        this.concluded = concluded;
        this.noteRows = noteRows;
        this.steps = steps;
    }

    @Override
    public Nothing perform(Input input) {
        Meeting meeting = meetings.find(input.meetingId()).orElseThrow();
        Map<UUID, String> notes = noteRows.read(meeting, input.notes(), input.performedBy());
        concluded.requireOutcomeOrNote(meeting, notes, input.performedBy());
        records.add(
                meeting.id(),
                Written.of(input.absent(), input.standIns(), input.minutesText(), notes, input.itemAbsences()),
                input.performedBy());
        steps.note(meeting.id(), PaperStep.HELD, null, input.performedBy());
        return Nothing.NOTHING;
    }

    /** The fields of the form {@code minutes-correction}. */
    record Input(
            UUID meetingId,
            String performedBy,
            @Nullable List<String> absent,
            @Nullable String standIns,
            @Nullable List<NoteRow> notes,
            @Nullable List<AwayRow> itemAbsences,
            @Nullable String minutesText) {}
}
