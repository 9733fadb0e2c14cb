package dk.direktionsbord.decision.advice;

import dk.direktionsbord.decision.Qualification;
import dk.direktionsbord.decision.Qualifications;
import dk.direktionsbord.decision.sitting.TreatmentInCase;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the chair reads when summing the advice up: all advice, and the names of those who did not answer. */
@Component
class AdviceSummaryContent implements FormContent {
    private final TreatmentInCase treatments;
    private final Qualifications qualifications;
    private final AdviceWords words;

    AdviceSummaryContent(TreatmentInCase treatments, Qualifications qualifications, AdviceWords words) {
        this.treatments = treatments;
        this.qualifications = qualifications;
        this.words = words;
    }

    @Override
    public String form() {
        return "advice-summary";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        Treatment treatment = treatments.of(scope);
        Qualification qualification = qualifications.of(treatment.id());
        Map<String, Object> values = treatments.shown(treatment);
        values.put("adviceText", words.given(qualification));
        values.put("missingText", words.missing(qualification));
        return values;
    }
}
