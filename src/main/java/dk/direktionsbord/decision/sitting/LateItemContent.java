package dk.direktionsbord.decision.sitting;

import dk.direktionsbord.decision.OutcomeWording;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the chair reads before a late item is granted or refused: for which meeting, by whom and why. */
@Component
class LateItemContent implements FormContent {
    private final TreatmentInCase treatments;
    private final LateItems late;
    private final Organisation organisation;

    LateItemContent(TreatmentInCase treatments, LateItems late, Organisation organisation) {
        this.treatments = treatments;
        this.late = late;
        this.organisation = organisation;
    }

    @Override
    public String form() {
        return "late-item";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        LateItem item = late.open(TreatmentInCase.idIn(scope));
        Map<String, Object> values = treatments.shown(treatments.of(scope));
        values.put("sittingText", OutcomeWording.date(item.heldOn()));
        values.put("lateReasonText", item.reason());
        values.put("askedByName", organisation.nameOf(item.askedBy()));
        return values;
    }
}
