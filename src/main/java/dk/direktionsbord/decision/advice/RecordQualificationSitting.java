package dk.direktionsbord.decision.advice;

import dk.direktionsbord.decision.sitting.AdviceRequest;
import dk.direktionsbord.decision.sitting.PlaceTreatment;
import dk.direktionsbord.matter.Treatments;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Places a qualification on a meeting of koncernledelsen and asks all its members of today for advice (S132, S41). */
@Component
class RecordQualificationSitting implements Action<RecordQualificationSitting.Input, Nothing> {
    private final Treatments treatments;
    private final PlaceTreatment place;
    private final Organisation organisation;

    RecordQualificationSitting(Treatments treatments, PlaceTreatment place, Organisation organisation) {
        this.treatments = treatments;
        this.place = place;
        this.organisation = organisation;
    }

    /** The fields of the form {@code qualification-sitting}. */
    record Input(String performedBy, UUID treatment, LocalDate sittingDate, LocalDate adviceDeadlineDate) {}

    @Override
    public Nothing perform(Input input) {
        AdviceRequest request = new AdviceRequest(input.adviceDeadlineDate(), organisation.membersOf("koncernledelse"));
        place.forAdvice(input.sittingDate(), treatments.get(input.treatment()), input.performedBy(), request);
        return Nothing.NOTHING;
    }
}
