package dk.direktionsbord.decision.sitting;

import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the secretariat reads when it places a treatment on a meeting. */
@Component
class SittingContent implements FormContent {
    private final TreatmentInCase treatments;

    SittingContent(TreatmentInCase treatments) {
        this.treatments = treatments;
    }

    @Override
    public String form() {
        return "sitting";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        return treatments.shown(treatments.of(scope));
    }
}
