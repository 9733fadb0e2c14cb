package dk.direktionsbord.meeting.minutes;

import dk.direktionsbord.decision.Decision;
import dk.direktionsbord.decision.Decisions;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.meeting.MeetingTimetable;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a centre chef communicates an outcome with: the decision as it stands, as a first text. */
@Component
class OutcomeCommunicationForm implements FormContent {
    private static final int LONGEST = 2000;

    private final Matters matters;
    private final Decisions decisions;
    private final MeetingTimetable timetable;

    OutcomeCommunicationForm(Matters matters, Decisions decisions, MeetingTimetable timetable) {
        this.matters = matters;
        this.decisions = decisions;
        this.timetable = timetable;
    }

    @Override
    public String form() {
        return "outcome-communication";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        Matter matter = matters.get(OutcomeCommunications.matterIn(scope));
        List<Decision> decided = decisions.of(matter.id());
        String text = decided.isEmpty() ? "" : decided.get(decided.size() - 1).text();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("outcomeTitle", matter.matterNumber() + " · " + matter.text().title());
        values.put("outcomeLink", "/sager/" + matter.id());
        values.put("decisionText", text);
        values.put("communicationText", text.substring(0, Math.min(text.length(), LONGEST)));
        values.put("communicatedOn", timetable.today());
        return values;
    }
}
