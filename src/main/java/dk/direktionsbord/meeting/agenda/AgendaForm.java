package dk.direktionsbord.meeting.agenda;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the secretariat composes an agenda from: the cases placed on the meeting, standing items, the chefs' answers. */
@Component
class AgendaForm implements FormContent {
    private final Meetings meetings;
    private final AgendaItems items;
    private final ReadableItems readable;
    private final PaperSteps steps;
    private final ProposalText proposals;

    AgendaForm(Meetings meetings, AgendaItems items, ReadableItems readable, PaperSteps steps, ProposalText proposals) {
        this.meetings = meetings;
        this.items = items;
        this.readable = readable;
        this.steps = steps;
        this.proposals = proposals;
    }

    @Override
    public String form() {
        return "agenda";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        Meeting meeting = meetings.find(scope.matterId()).orElseThrow();
        items.takeOn(meeting, scope.person().orElse("system"));
        ReadableItems.Seen seen = readable.of(meeting, ReadableItems.reader(scope));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("items", cases(seen));
        values.put("standingItems", standing(seen));
        values.put("proposalsText", proposals.answers(meeting.id()));
        steps.reasonIfLast(meeting.id(), PaperStep.AGENDA_RETURNED)
                .ifPresent(reason -> values.put("agendaReturnReason", reason));
        steps.reasonIfLast(meeting.id(), PaperStep.NEW_AGENDA)
                .ifPresent(reason -> values.put("newAgendaReason", reason));
        return values;
    }

    private static List<Map<String, Object>> cases(ReadableItems.Seen seen) {
        return seen.cases().stream().map(AgendaForm::row).toList();
    }

    private static Map<String, Object> row(AgendaItem item) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("item", item.title());
        row.put("position", item.position());
        if (item.minutes() != null) {
            row.put("minutes", item.minutes());
        }
        return row;
    }

    private static List<Map<String, Object>> standing(ReadableItems.Seen seen) {
        return seen.items().stream()
                .filter(item -> !item.isCase())
                .map(AgendaForm::standingRow)
                .toList();
    }

    private static Map<String, Object> standingRow(AgendaItem item) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("title", item.title());
        row.put("place", item.place().name());
        if (item.minutes() != null) {
            row.put("minutes", item.minutes());
        }
        return row;
    }
}
