package dk.direktionsbord.decision.group;

import dk.direktionsbord.decision.TreatmentResult;
import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.matter.Treatments;
import dk.direktionsbord.workflow.Action;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whatever way a matter came to a working group, koncernledelsen is next: the group owes it a presentation (S175). */
@Component
class PlanPresentation implements Action<PlanPresentation.Input, PlanPresentation.Output> {
    private final Treatments treatments;
    private final MatterLog log;

    PlanPresentation(Treatments treatments, MatterLog log) {
        this.treatments = treatments;
        this.log = log;
    }

    record Input(UUID matterId, String performedBy, UUID treatment) {}

    record Output(TreatmentResult treatmentResult) {}

    @Override
    public Output perform(Input input) {
        treatments.presentInKoncernledelsen(input.treatment());
        log.note(input.matterId(), input.performedBy(), "decision.log.presentationPlanned");
        return new Output(TreatmentResult.CONTINUE);
    }
}
