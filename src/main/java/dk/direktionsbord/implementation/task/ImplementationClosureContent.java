package dk.direktionsbord.implementation.task;

import dk.direktionsbord.decision.Decision;
import dk.direktionsbord.decision.Decisions;
import dk.direktionsbord.implementation.Implementations;
import dk.direktionsbord.implementation.course.ImplementationRegister.Running;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows a decision's owner how each centre has carried it out, and who lacks. */
@Component
class ImplementationClosureContent implements FormContent {
    private final CaseCentre here;
    private final Decisions decisions;
    private final Implementations implementations;

    ImplementationClosureContent(CaseCentre here, Decisions decisions, Implementations implementations) {
        this.here = here;
        this.decisions = decisions;
        this.implementations = implementations;
    }

    @Override
    public String form() {
        return "implementation-closure";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        Running running = here.toClose(scope);
        return Map.of("decisionText", decisionText(running), "implementationText", implementationText(scope, running));
    }

    private String decisionText(Running running) {
        return decisions.get(running.decisionId()).map(Decision::text).orElse("");
    }

    private String implementationText(CaseScope scope, Running running) {
        return implementations.of(scope.matterId()).stream()
                .filter(followUp -> followUp.id().equals(running.id()))
                .map(FollowUpText::whole)
                .findFirst()
                .orElse("");
    }
}
