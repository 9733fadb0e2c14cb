package dk.direktionsbord.meeting.minutes;

import dk.direktionsbord.matter.TreatmentState;
import dk.direktionsbord.matter.Treatments;
import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.agenda.AgendaItem;
import dk.direktionsbord.meeting.agenda.ReadableItems;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** No item closes without an outcome or a note, and nothing is accepted by itself (S160). */
@Component
class ConcludedItems {
    private static final Set<TreatmentState> ENDED =
            Set.of(TreatmentState.CLOSED, TreatmentState.POSTPONED, TreatmentState.CANCELLED);

    private final ReadableItems items;
    private final Treatments treatments;

    ConcludedItems(ReadableItems items, Treatments treatments) {
        this.items = items;
        this.treatments = treatments;
    }

    /** Refuses with every case that has neither an approved outcome nor a note. */
    void requireOutcomeOrNote(Meeting meeting, Map<UUID, String> notes, String by) {
        List<FieldError> open = items.of(meeting, by).cases().stream()
                .filter(item -> !notes.containsKey(item.id()) && !hasOutcome(item))
                .map(item -> new FieldError("notes", DanishTexts.text("meeting.record.open", item.title())))
                .toList();
        if (!open.isEmpty()) {
            throw Refusal.fields(open);
        }
    }

    boolean hasOutcome(AgendaItem item) {
        return ENDED.contains(
                treatments.get(Objects.requireNonNull(item.treatment())).state());
    }
}
