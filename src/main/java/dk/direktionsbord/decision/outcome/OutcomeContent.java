package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.outcome.StoredConclusion.State;
import dk.direktionsbord.decision.sitting.TreatmentInCase;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What stands in the form that records an outcome; after a return by the chair, what was written and why it came back. */
@Component
class OutcomeContent implements FormContent {
    private final TreatmentInCase treatments;
    private final Matters matters;
    private final Conclusions conclusions;
    private final ChoosableOutcomes choosable;

    OutcomeContent(TreatmentInCase treatments, Matters matters, Conclusions conclusions, ChoosableOutcomes choosable) {
        this.treatments = treatments;
        this.matters = matters;
        this.conclusions = conclusions;
        this.choosable = choosable;
    }

    @Override
    public String form() {
        return "outcome";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        Treatment treatment = treatments.of(scope);
        Map<String, Object> values = treatments.shown(treatment);
        conclusions
                .newest(treatment.id())
                .filter(last -> last.state() == State.RETURNED)
                .ifPresentOrElse(last -> putAgain(values, last), () -> putFresh(values, treatment));
        return values;
    }

    private static void putAgain(Map<String, Object> values, StoredConclusion last) {
        values.putAll(OutcomeFormValues.again(last.content()));
        values.put("outcomeReturnReason", Objects.requireNonNull(last.approvalReason()));
    }

    private void putFresh(Map<String, Object> values, Treatment treatment) {
        Matter matter = matters.get(treatment.matterId());
        values.putAll(OutcomeFormValues.fresh(matter, choosable.of(matter, treatment)));
    }
}
