package dk.direktionsbord.decision.feedback;

import dk.direktionsbord.decision.sitting.TreatmentInCase;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.ReadableMatter;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a director reads before writing what the group says. */
@Component
class GroupFeedbackContent implements FormContent {
    private final TreatmentInCase treatments;
    private final Matters matters;
    private final ReadableMatter readable;

    GroupFeedbackContent(TreatmentInCase treatments, Matters matters, ReadableMatter readable) {
        this.treatments = treatments;
        this.matters = matters;
        this.readable = readable;
    }

    @Override
    public String form() {
        return "group-feedback";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        Map<String, Object> values = treatments.shown(treatments.of(scope));
        values.remove("groupsText");
        values.put("matterText", readable.of(matters.get(scope.matterId())));
        return values;
    }
}
