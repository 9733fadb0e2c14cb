package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.sitting.TreatmentInCase;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.organisation.Forum;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the chair reads before approving: the decision as it would stand in the log. */
@Component
class OutcomeApprovalContent implements FormContent {
    private final TreatmentInCase treatments;
    private final Conclusions conclusions;
    private final Organisation organisation;

    OutcomeApprovalContent(TreatmentInCase treatments, Conclusions conclusions, Organisation organisation) {
        this.treatments = treatments;
        this.conclusions = conclusions;
        this.organisation = organisation;
    }

    @Override
    public String form() {
        return "outcome-approval";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        Treatment treatment = treatments.of(scope);
        Map<String, Object> values = treatments.shown(treatment);
        conclusions.newest(treatment.id()).ifPresent(draft -> values.put("outcomeSummary", text(draft)));
        return values;
    }

    private String text(StoredConclusion draft) {
        return DecisionText.of(
                draft, forum -> organisation.forum(forum).map(Forum::name).orElse(forum), organisation::nameOf);
    }
}
