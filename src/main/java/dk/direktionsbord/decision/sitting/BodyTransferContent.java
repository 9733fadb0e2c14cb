package dk.direktionsbord.decision.sitting;

import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the secretariat reads when it sends a matter to a political body. */
@Component
class BodyTransferContent implements FormContent {
    private final TreatmentInCase treatments;

    BodyTransferContent(TreatmentInCase treatments) {
        this.treatments = treatments;
    }

    @Override
    public String form() {
        return "body-transfer";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        return treatments.shown(treatments.of(scope));
    }
}
