package dk.direktionsbord.matter.form;

import dk.direktionsbord.matter.DeadlinePlan;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.ReadableMatter;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The centre chef reads the text that goes out in the centre's name. */
@Component
class ChefApprovalContent implements FormContent {
    private final Matters matters;
    private final ReadableMatter readable;
    private final DeadlinePlan plan;

    ChefApprovalContent(Matters matters, ReadableMatter readable, DeadlinePlan plan) {
        this.matters = matters;
        this.readable = readable;
        this.plan = plan;
    }

    @Override
    public String form() {
        return "chef-approval";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        Matter matter = matters.get(scope.matterId());
        return Map.of("planText", plan.text(matter), "matterText", readable.of(matter));
    }
}
