package dk.direktionsbord.meeting.minutes;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.meeting.agenda.AgendaItem;
import dk.direktionsbord.meeting.agenda.PaperStep;
import dk.direktionsbord.meeting.agenda.PaperSteps;
import dk.direktionsbord.meeting.agenda.PaperWriter.Recorded;
import dk.direktionsbord.meeting.agenda.ReadableItems;
import dk.direktionsbord.meeting.agenda.ReadableItems.Seen;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FormContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the secretariat records a meeting with: each item, and whether its outcome is there; after a return, again. */
@Component
class MeetingRecordForm implements FormContent {
    private final Meetings meetings;
    private final ReadableItems items;
    private final MeetingRecords records;
    private final ConcludedItems concluded;
    private final PaperSteps steps;
    private final ReportedAbsences reported;

    MeetingRecordForm(
            Meetings meetings,
            ReadableItems items,
            MeetingRecords records,
            ConcludedItems concluded,
            PaperSteps steps,
            ReportedAbsences reported) {
        this.meetings = meetings;
        this.items = items;
        this.records = records;
        this.concluded = concluded;
        this.steps = steps;
        this.reported = reported;
    }

    @Override
    public String form() {
        return "meeting-record";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        Meeting meeting = meetings.find(scope.matterId()).orElseThrow();
        Seen seen = items.of(meeting, ReadableItems.reader(scope));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("outcomesText", outcomes(seen.cases()));
        Recorded last = records.newest(meeting.id()).orElseGet(() -> reported.of(meeting));
        values.put("notes", NoteRows.shown(seen, last.notes()));
        values.put("absent", last.absent());
        values.put("standIns", last.standIns());
        values.put("itemAbsences", AwayRow.shown(last.away()));
        values.put("minutesText", last.text());
        steps.reasonIfLast(meeting.id(), PaperStep.MINUTES_RETURNED)
                .ifPresent(reason -> values.put("minutesReturnReason", reason));
        return values;
    }

    private String outcomes(List<AgendaItem> cases) {
        return cases.stream()
                .map(item -> "- " + item.title() + ": "
                        + DanishTexts.text(
                                concluded.hasOutcome(item) ? "meeting.outcome.there" : "meeting.outcome.missing"))
                .collect(Collectors.joining("\n"));
    }
}
