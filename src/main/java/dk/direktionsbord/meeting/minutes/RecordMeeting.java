package dk.direktionsbord.meeting.minutes;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.MeetingTimetable;
import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.meeting.agenda.AgendaItem;
import dk.direktionsbord.meeting.agenda.PaperStep;
import dk.direktionsbord.meeting.agenda.PaperSteps;
import dk.direktionsbord.meeting.agenda.PaperWriter.Recorded;
import dk.direktionsbord.meeting.agenda.ReadableItems;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records what happened at a meeting, or that its agenda needs a new version. */
@Component
class RecordMeeting implements Action<RecordMeeting.Input, RecordMeeting.Output> {
    private final Meetings meetings;
    private final ReadableItems items;
    private final MeetingRecords records;
    private final ConcludedItems concluded;
    private final PaperSteps steps;
    private final MeetingTimetable timetable;
    private final NoteRows noteRows;

    RecordMeeting(
            Meetings meetings,
            ReadableItems items,
            MeetingRecords records,
            ConcludedItems concluded,
            PaperSteps steps,
            MeetingTimetable timetable,
            NoteRows noteRows) {
        this.meetings = meetings;
        this.items = items;
        this.records = records;
        this.concluded = concluded;
        this.steps = steps;
        this.timetable = timetable;
        this.noteRows = noteRows;
    }

    @Override
    public Output perform(Input input) {
        if (input.meetingStep() == Step.NEW_AGENDA) {
            steps.note(input.meetingId(), PaperStep.NEW_AGENDA, input.newAgendaReason(), input.performedBy());
            return new Output(Step.NEW_AGENDA);
        }
        Meeting meeting = meetings.find(input.meetingId()).orElseThrow();
        if (timetable.today().isBefore(meeting.heldOn())) {
            throw Refusal.at("meetingStep", "meeting.record.tooEarly");
        }
        requireAllOnAgenda(meeting, input.performedBy());
        Map<UUID, String> notes = noteRows.read(meeting, input.notes(), input.performedBy());
        concluded.requireOutcomeOrNote(meeting, notes, input.performedBy());
        Recorded recorded =
                Written.of(input.absent(), input.standIns(), input.minutesText(), notes, input.itemAbsences());
        records.add(meeting.id(), recorded, input.performedBy());
        steps.note(meeting.id(), PaperStep.HELD, null, input.performedBy());
        return new Output(Step.HELD);
    }

    /** A late item has to be on a released version before the meeting can be recorded. */
    private void requireAllOnAgenda(Meeting meeting, String reader) {
        List<String> missing = items.notTakenOn(meeting, reader).stream()
                .map(AgendaItem::title)
                .toList();
        if (!missing.isEmpty()) {
            throw Refusal.at("meetingStep", "meeting.record.notOnAgenda", String.join(", ", missing));
        }
    }

    /** What the secretariat says has happened. */
    enum Step {
        HELD,
        NEW_AGENDA
    }

    /** The fields of the form {@code meeting-record}. */
    record Input(
            UUID meetingId,
            String performedBy,
            Step meetingStep,
            @Nullable String newAgendaReason,
            @Nullable List<String> absent,
            @Nullable String standIns,
            @Nullable List<NoteRow> notes,
            @Nullable List<AwayRow> itemAbsences,
            @Nullable String minutesText) {}

    record Output(Step meetingResult) {}
}
