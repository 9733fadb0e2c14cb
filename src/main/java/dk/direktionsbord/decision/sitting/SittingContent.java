package dk.direktionsbord.decision.sitting;

import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the secretariat reads when it places a treatment on a meeting; the forum's next meeting is filled in. */
@Component
class SittingContent implements FormContent {
    private final TreatmentInCase treatments;
    private final ForumDays days;

    SittingContent(TreatmentInCase treatments, ForumDays days) {
        this.treatments = treatments;
        this.days = days;
    }

    @Override
    public String form() {
        return "sitting";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        Treatment treatment = treatments.of(scope);
        Map<String, Object> values = treatments.shown(treatment);
        days.next(treatment).ifPresent(day -> values.put("sittingDate", day));
        return values;
    }
}
