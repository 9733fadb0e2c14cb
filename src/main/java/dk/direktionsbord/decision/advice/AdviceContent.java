package dk.direktionsbord.decision.advice;

import dk.direktionsbord.decision.sitting.TreatmentInCase;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.ReadableMatter;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a member of koncernledelsen reads before giving advice. */
@Component
class AdviceContent implements FormContent {
    private final TreatmentInCase treatments;
    private final Matters matters;
    private final ReadableMatter readable;

    AdviceContent(TreatmentInCase treatments, Matters matters, ReadableMatter readable) {
        this.treatments = treatments;
        this.matters = matters;
        this.readable = readable;
    }

    @Override
    public String form() {
        return "advice";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        Map<String, Object> values = treatments.shown(treatments.of(scope));
        values.put("matterText", readable.of(matters.get(scope.matterId())));
        return values;
    }
}
