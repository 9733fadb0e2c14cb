package dk.direktionsbord.meeting.agenda;

import dk.direktionsbord.meeting.ChairRecusals;
import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.meeting.agenda.AgendaItem.Place;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import dk.direktionsbord.workflow.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records the order and the times of an agenda as the secretariat has composed it, and its standing items. */
@Component
class RecordAgenda implements Action<RecordAgenda.Input, Nothing> {
    private final Meetings meetings;
    private final AgendaItems items;
    private final ReadableItems readable;
    private final ChairRecusals chairs;
    private final PaperSteps steps;

    RecordAgenda(Meetings meetings, AgendaItems items, ReadableItems readable, ChairRecusals chairs, PaperSteps steps) {
        this.meetings = meetings;
        this.items = items;
        this.readable = readable;
        this.chairs = chairs;
        this.steps = steps;
    }

    @Override
    public Nothing perform(Input input) {
        Meeting meeting = meetings.find(input.meetingId()).orElseThrow();
        items.takeOn(meeting, input.performedBy());
        order(meeting, orEmpty(input.items()), input.performedBy());
        items.replaceStanding(meeting, standing(meeting, orEmpty(input.standingItems())), input.performedBy());
        chairs.check(meeting.id(), input.performedBy());
        steps.note(meeting.id(), PaperStep.COMPOSED, null, input.performedBy());
        return Nothing.NOTHING;
    }

    /**
     * The rows stand in the order of the agenda. A case that was placed while the form was open would be out of order unseen, so the form is asked for again.
     */
    private void order(Meeting meeting, List<CaseRow> rows, String by) {
        List<AgendaItem> cases = readable.of(meeting, by).cases();
        if (!cases.stream()
                .map(AgendaItem::title)
                .toList()
                .equals(rows.stream().map(CaseRow::item).toList())) {
            throw Refusal.conflict("meeting.agenda.changed");
        }
        for (int index = 0; index < rows.size(); index++) {
            CaseRow row = rows.get(index);
            items.order(cases.get(index).id(), row.position(), row.minutes());
        }
    }

    private List<AgendaItem> standing(Meeting meeting, List<StandingRow> rows) {
        List<String> parts = items.partsOf(meeting);
        List<AgendaItem> standing = new ArrayList<>();
        for (StandingRow row : rows) {
            String part = row.place() == Place.FIRST ? parts.get(0) : parts.get(parts.size() - 1);
            standing.add(new AgendaItem(
                    UUID.randomUUID(),
                    meeting.id(),
                    part,
                    null,
                    null,
                    row.title().strip(),
                    row.place(),
                    standing.size() + 1,
                    row.minutes()));
        }
        return standing;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> rows) {
        return rows == null ? List.of() : rows;
    }

    record CaseRow(String item, int position, @Nullable Integer minutes) {}

    record StandingRow(String title, Place place, @Nullable Integer minutes) {}

    /** The fields of the form {@code agenda}. */
    record Input(
            UUID meetingId,
            String performedBy,
            @Nullable List<CaseRow> items,
            @Nullable List<StandingRow> standingItems) {}
}
