package dk.direktionsbord.matter.recusal;

import dk.direktionsbord.access.Recusal;
import dk.direktionsbord.access.Recusals;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FormContent;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the superior reads before deciding: who it is about, who says so, and what it is. */
@Component
class RecusalAssessmentContent implements FormContent {
    private final Recusals recusals;
    private final Organisation organisation;

    RecusalAssessmentContent(Recusals recusals, Organisation organisation) {
        this.recusals = recusals;
        this.organisation = organisation;
    }

    @Override
    public String form() {
        return "recusal-assessment";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        Recusal report = recusals.get(scope.matterId());
        return Map.of(
                "reportedPerson", organisation.nameOf(report.person()),
                "reportedBy", organisation.nameOf(report.reportedBy()),
                "ground", report.ground().danish(),
                "explanation", report.text(),
                "effect", effect(report));
    }

    /** A report the chair of a meeting has decided meanwhile stays as it is. */
    private String effect(Recusal report) {
        String person = organisation.nameOf(report.person());
        if (report.outcome() != null) {
            return DanishTexts.text("matter.recusal.decided", report.outcome().danish());
        }
        return DanishTexts.text(report.inEffect() ? "matter.recusal.inEffect" : "matter.recusal.notInEffect", person);
    }
}
