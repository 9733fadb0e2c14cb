package dk.direktionsbord.matter.form;

import dk.direktionsbord.matter.Contribution;
import dk.direktionsbord.matter.Contributions;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.ReadableMatter;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The contributor sees in which capacity, why, and on which text. */
@Component
class ContributionContent implements FormContent {
    private final Matters matters;
    private final ReadableMatter readable;
    private final Contributions contributions;

    ContributionContent(Matters matters, ReadableMatter readable, Contributions contributions) {
        this.matters = matters;
        this.readable = readable;
        this.contributions = contributions;
    }

    @Override
    public String form() {
        return "contribution";
    }

    @Override
    public String partOf(CaseScope scope) {
        return asked(scope).requestedAs();
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        Contribution asked = asked(scope);
        return Map.of(
                "requestedAs", asked.requestedAs() + ". " + asked.reason(),
                "contributionKind", asked.kind().name(),
                "matterText", readable.of(matters.get(scope.matterId())));
    }

    private Contribution asked(CaseScope scope) {
        return contributions.get(
                scope.variable("contribution").map(UUID::fromString).orElseThrow());
    }
}
