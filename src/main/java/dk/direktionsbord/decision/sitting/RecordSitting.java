package dk.direktionsbord.decision.sitting;

import dk.direktionsbord.decision.Qualifications;
import dk.direktionsbord.matter.Purpose;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.matter.Treatments;
import dk.direktionsbord.workflow.Action;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Places a treatment on a meeting, and tells whether the direktion has advice to answer before it decides (S132). */
@Component
class RecordSitting implements Action<RecordSitting.Input, RecordSitting.Output> {
    private final Treatments treatments;
    private final PlaceTreatment place;
    private final Qualifications qualifications;

    RecordSitting(Treatments treatments, PlaceTreatment place, Qualifications qualifications) {
        this.treatments = treatments;
        this.place = place;
        this.qualifications = qualifications;
    }

    /** The field of the form {@code sitting}. */
    record Input(UUID matterId, String performedBy, UUID treatment, LocalDate sittingDate) {}

    record Output(boolean adviceToAnswer) {}

    @Override
    public Output perform(Input input) {
        Treatment treatment = treatments.get(input.treatment());
        place.on(input.sittingDate(), "sittingDate", treatment, input.performedBy());
        return new Output(mayHaveAdvice(treatment)
                && !qualifications.openPoints(input.matterId()).isEmpty());
    }

    private static boolean mayHaveAdvice(Treatment treatment) {
        return treatment.purpose() == Purpose.DECISION && treatment.forum().startsWith("DIREKTION");
    }
}
