package dk.direktionsbord.decision.gate;

import dk.direktionsbord.decision.gate.RecordGateDecision.GateResult;
import dk.direktionsbord.decision.gate.RecordGateDecision.Input;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.Treatments;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Does what the director answered: lays the route out, takes the decision, or sends the matter back. */
@Component
class GateEffect {
    private final Treatments treatments;
    private final Matters matters;
    private final DirectorsDecision directorsDecision;

    GateEffect(Treatments treatments, Matters matters, DirectorsDecision directorsDecision) {
        this.treatments = treatments;
        this.matters = matters;
        this.directorsDecision = directorsDecision;
    }

    GateResult of(GateCase c, Input input) {
        UUID matter = c.matter().id();
        switch (c.decision()) {
            case ADMIT -> treatments.planRecommended(matter);
            case OTHER_FORUM -> treatments.planThrough(matter, c.chosenForum());
            case DECIDE -> directorsDecision.take(c.matter(), input);
            case RETURN ->
                matters.returnToSubmitter(matter, Objects.requireNonNull(c.returnReason()), input.performedBy());
        }
        return switch (c.decision()) {
            case ADMIT, OTHER_FORUM -> GateResult.ADMITTED;
            case DECIDE -> GateResult.DECIDED;
            case RETURN -> GateResult.RETURNED;
        };
    }
}
