package dk.direktionsbord.meeting.minutes;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.MeetingTimetable;
import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.meeting.agenda.AgendaItem;
import dk.direktionsbord.meeting.agenda.AgendaItems;
import dk.direktionsbord.meeting.agenda.PaperStep;
import dk.direktionsbord.meeting.agenda.PaperSteps;
import dk.direktionsbord.meeting.agenda.PaperWriter.Recorded;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records what happened at a meeting, or that its agenda needs a new version. */
@Component
class RecordMeeting implements Action<RecordMeeting.Input, RecordMeeting.Output> {
    private final Meetings meetings;
    private final AgendaItems items;
    private final MeetingRecords records;
    private final ConcludedItems concluded;
    private final PaperSteps steps;
    private final MeetingTimetable timetable;

    RecordMeeting(
            Meetings meetings,
            AgendaItems items,
            MeetingRecords records,
            ConcludedItems concluded,
            PaperSteps steps,
            MeetingTimetable timetable) {
        this.meetings = meetings;
        this.items = items;
        this.records = records;
        this.concluded = concluded;
        this.steps = steps;
        this.timetable = timetable;
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
        Map<UUID, String> notes = notes(meeting, input.notes() == null ? List.of() : input.notes());
        concluded.requireOutcomeOrNote(meeting, notes);
        records.add(meeting.id(), recorded(input, notes), input.performedBy());
        steps.note(meeting.id(), PaperStep.HELD, null, input.performedBy());
        return new Output(Step.HELD);
    }

    private static Recorded recorded(Input input, Map<UUID, String> notes) {
        return new Recorded(
                Objects.requireNonNullElse(input.absent(), List.of()),
                Objects.requireNonNullElse(input.standIns(), "").strip(),
                Objects.requireNonNullElse(input.minutesText(), "").strip(),
                notes);
    }

    /** The rows stand in the order of the agenda; a row that has moved since is refused rather than noted wrongly. */
    private Map<UUID, String> notes(Meeting meeting, List<NoteRow> rows) {
        List<AgendaItem> all = items.of(meeting);
        if (!all.stream()
                .map(AgendaItem::title)
                .toList()
                .equals(rows.stream().map(NoteRow::item).toList())) {
            throw Refusal.conflict("meeting.agenda.changed");
        }
        Map<UUID, String> notes = new LinkedHashMap<>();
        for (int index = 0; index < rows.size(); index++) {
            String note = rows.get(index).note();
            if (note != null && !note.isBlank()) {
                notes.put(all.get(index).id(), note.strip());
            }
        }
        return notes;
    }

    /** What the secretariat says has happened. */
    enum Step {
        HELD,
        NEW_AGENDA
    }

    record NoteRow(String item, @Nullable String note) {}

    /** The fields of the form {@code meeting-record}. */
    record Input(
            UUID meetingId,
            String performedBy,
            Step meetingStep,
            @Nullable String newAgendaReason,
            @Nullable List<String> absent,
            @Nullable String standIns,
            @Nullable List<NoteRow> notes,
            @Nullable String minutesText) {}

    record Output(Step meetingResult) {}
}
