package dk.direktionsbord.decision.group;

import dk.direktionsbord.decision.WorkingGroup;
import dk.direktionsbord.decision.WorkingGroups;
import dk.direktionsbord.decision.sitting.TreatmentInCase;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The terms as they would hold, with the warning when the group is less broad than it was meant to be (S176). */
@Component
class TermsApprovalContent implements FormContent {
    private final TreatmentInCase treatments;
    private final WorkingGroups groups;
    private final GroupWords words;

    TermsApprovalContent(TreatmentInCase treatments, WorkingGroups groups, GroupWords words) {
        this.treatments = treatments;
        this.groups = groups;
        this.words = words;
    }

    @Override
    public String form() {
        return "terms-approval";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        Treatment treatment = treatments.of(scope);
        WorkingGroup group = groups.in(treatment.id()).orElseThrow();
        Map<String, Object> values = treatments.shown(treatment);
        values.put("termsText", words.terms(group));
        values.put("breadthWarning", words.warning(group.missingAreas()));
        return values;
    }
}
