package dk.direktionsbord.decision.advice;

import dk.direktionsbord.decision.sitting.TreatmentInCase;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a member of koncernledelsen reads before giving advice. */
@Component
class AdviceContent implements FormContent {
    private final TreatmentInCase treatments;

    AdviceContent(TreatmentInCase treatments) {
        this.treatments = treatments;
    }

    @Override
    public String form() {
        return "advice";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        return treatments.shown(treatments.of(scope));
    }
}
