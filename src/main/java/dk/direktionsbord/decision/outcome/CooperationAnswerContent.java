package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.ReadableMatter;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a centre's chef reads before answering: the agreement as it would stand in the log, and the matter (S152). */
@Component
class CooperationAnswerContent implements FormContent {
    private final OutcomeApprovalContent draft;
    private final Matters matters;
    private final ReadableMatter readable;
    private final Organisation organisation;

    CooperationAnswerContent(
            OutcomeApprovalContent draft, Matters matters, ReadableMatter readable, Organisation organisation) {
        this.draft = draft;
        this.matters = matters;
        this.readable = readable;
        this.organisation = organisation;
    }

    @Override
    public String form() {
        return "cooperation-answer";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        Map<String, Object> values = draft.contentFor(scope);
        values.put("matterText", readable.of(matters.get(scope.matterId())));
        scope.variable("centre").ifPresent(centre -> values.put("centreName", organisation.placeName(centre)));
        return values;
    }
}
