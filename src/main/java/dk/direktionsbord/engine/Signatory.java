package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.Refusal;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** The person who is signed in on this thread, as the engine's interfaces know it. */
final class Signatory {
    private Signatory() {}

    static String signedIn() {
        return Optional.ofNullable(ProcessEngines.getDefaultProcessEngine()
                        .getIdentityService()
                        .getCurrentAuthentication())
                .map(Authentication::getUserId)
                .orElseThrow(() -> Refusal.forbidden("engine.task.notYours"));
    }
}
