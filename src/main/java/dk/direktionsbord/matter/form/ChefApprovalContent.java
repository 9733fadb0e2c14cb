package dk.direktionsbord.matter.form;

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

    ChefApprovalContent(Matters matters, ReadableMatter readable) {
        this.matters = matters;
        this.readable = readable;
    }

    @Override
    public String form() {
        return "chef-approval";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        return Map.of("matterText", readable.of(matters.get(scope.matterId())));
    }
}
