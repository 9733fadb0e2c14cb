package dk.direktionsbord.implementation.course;

import dk.direktionsbord.implementation.course.ImplementationRegister.Running;
import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Records that a decision's owner ends its implementation (P3). A matter with several decisions is asked once for each,
 * the oldest first, because each may have its own owner.
 */
@Component
class RecordClosure implements Action<RecordClosure.Input, RecordClosure.Output> {
    private final ImplementationRegister implementations;
    private final Organisation organisation;
    private final DecisionOwner owner;
    private final MatterLog log;

    RecordClosure(
            ImplementationRegister implementations, Organisation organisation, DecisionOwner owner, MatterLog log) {
        this.implementations = implementations;
        this.organisation = organisation;
        this.owner = owner;
        this.log = log;
    }

    @Override
    public Output perform(Input input) {
        Running running = implementations
                .nextToClose(input.matterId)
                .orElseThrow(() -> Refusal.conflict("implementation.close.already"));
        Closure closure = Closure.of(input.closure, input.evaluation);
        Implementation implementation = implementations.get(running.id());
        boolean byOwner = owner.now(input.matterId, running.owner()).equals(input.performedBy);
        implementation.close(closure, byOwner, organisation::placeName);
        boolean more = implementations.close(implementation, closure, input.matterId, input.performedBy);
        log.note(input.matterId, input.performedBy, "implementation.log." + implementation.state());
        return new Output(more);
    }

    record Input(UUID matterId, String performedBy, Closure.Outcome closure, @Nullable String evaluation) {}

    record Output(boolean moreToClose) {}
}
