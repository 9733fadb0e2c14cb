package dk.direktionsbord.decision.sitting;

import dk.direktionsbord.matter.Treatments;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Registers that a matter was sent to a political body, and for which of its meetings (P5). */
@Component
class RecordTransfer implements Action<RecordTransfer.Input, Nothing> {
    private final Treatments treatments;
    private final PlaceTreatment place;

    RecordTransfer(Treatments treatments, PlaceTreatment place) {
        this.treatments = treatments;
        this.place = place;
    }

    /** The field of the form {@code body-transfer}. */
    record Input(String performedBy, UUID treatment, LocalDate meetingDate) {}

    @Override
    public Nothing perform(Input input) {
        place.on(input.meetingDate(), "meetingDate", treatments.get(input.treatment()), input.performedBy());
        return Nothing.NOTHING;
    }
}
