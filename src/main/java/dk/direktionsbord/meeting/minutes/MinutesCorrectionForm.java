package dk.direktionsbord.meeting.minutes;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.meeting.agenda.PaperStep;
import dk.direktionsbord.meeting.agenda.PaperSteps;
import dk.direktionsbord.meeting.agenda.PaperWriter.Recorded;
import dk.direktionsbord.meeting.agenda.ReadableItems;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the secretariat corrects minutes with: all that was written by hand, as it stands. */
@Component
class MinutesCorrectionForm implements FormContent {
    private final Meetings meetings;
    private final MeetingRecords records;
    private final MinutesCorrections corrections;
    private final ReadableItems items;
    private final PaperSteps steps;

    MinutesCorrectionForm(
            Meetings meetings,
            MeetingRecords records,
            MinutesCorrections corrections,
            ReadableItems items,
            PaperSteps steps) {
        this.meetings = meetings;
        this.records = records;
        this.corrections = corrections;
        this.items = items;
        this.steps = steps;
    }

    @Override
    public String form() {
        return "minutes-correction";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        Meeting meeting = meetings.find(scope.matterId()).orElseThrow();
        Recorded last = records.newest(meeting.id()).orElseThrow();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("correctionReason", corrections.granted(meeting.id()));
        values.put("absent", last.absent());
        values.put("standIns", last.standIns());
        values.put("notes", NoteRows.shown(items.of(meeting, ReadableItems.reader(scope)), last.notes()));
        values.put("itemAbsences", AwayRow.shown(last.away()));
        values.put("minutesText", last.text());
        steps.reasonIfLast(meeting.id(), PaperStep.MINUTES_RETURNED)
                .ifPresent(reason -> values.put("minutesReturnReason", reason));
        return values;
    }
}
