package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.Outcome;
import dk.direktionsbord.decision.sitting.TreatmentInCase;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.OptionList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The outcomes a person may choose in a treatment (C10, S89). */
@Component
class AllowedOutcomesList implements OptionList {
    private final TreatmentInCase treatments;
    private final Matters matters;
    private final ChoosableOutcomes choosable;

    AllowedOutcomesList(TreatmentInCase treatments, Matters matters, ChoosableOutcomes choosable) {
        this.treatments = treatments;
        this.matters = matters;
        this.choosable = choosable;
    }

    @Override
    public String name() {
        return "allowedOutcomes";
    }

    @Override
    public List<Option> options(OptionScope scope) {
        return scope.scope().map(this::choices).orElseGet(() -> List.of(Outcome.values())).stream()
                .map(outcome -> new Option(outcome.name(), outcome.label()))
                .toList();
    }

    private Collection<Outcome> choices(CaseScope scope) {
        Treatment treatment = treatments.of(scope);
        return choosable.of(matters.get(treatment.matterId()), treatment);
    }
}
