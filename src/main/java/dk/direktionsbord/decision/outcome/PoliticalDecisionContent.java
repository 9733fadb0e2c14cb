package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.sitting.Sittings;
import dk.direktionsbord.decision.sitting.TreatmentInCase;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What stands in the form that registers a political decision; the day of the body's meeting is filled in. */
@Component
class PoliticalDecisionContent implements FormContent {
    private final TreatmentInCase treatments;
    private final Matters matters;
    private final Sittings sittings;
    private final ChoosableOutcomes choosable;

    PoliticalDecisionContent(
            TreatmentInCase treatments, Matters matters, Sittings sittings, ChoosableOutcomes choosable) {
        this.treatments = treatments;
        this.matters = matters;
        this.sittings = sittings;
        this.choosable = choosable;
    }

    @Override
    public String form() {
        return "political-decision";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        Treatment treatment = treatments.of(scope);
        Matter matter = matters.get(treatment.matterId());
        Map<String, Object> values = treatments.shown(treatment);
        values.putAll(OutcomeFormValues.fresh(matter, choosable.of(matter, treatment)));
        sittings.placementOf(treatment.id()).ifPresent(placed -> values.put("decidedOn", placed.heldOn()));
        return values;
    }
}
