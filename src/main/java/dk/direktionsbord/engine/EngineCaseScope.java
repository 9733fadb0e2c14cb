package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.CaseScope;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** A place in a running process of the engine, as the rooms see it. */
record EngineCaseScope(UUID matterId, VariableScope variables, @Nullable String stepId) implements CaseScope {
    static EngineCaseScope of(VariableScope scope) {
        return scope instanceof TaskEntity task
                ? new EngineCaseScope(matterOf(task.getExecution()), task, task.getTaskDefinitionKey())
                : new EngineCaseScope(
                        matterOf((ExecutionEntity) scope), scope, ((ExecutionEntity) scope).getActivityId());
    }

    /** Whether the task still stands; one that was completed in the same moment has no place any more. */
    static boolean isOpen(TaskEntity task) {
        return task.getExecution() != null;
    }

    @Override
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.getVariable(name)).map(String::valueOf);
    }

    @Override
    public Optional<String> step() {
        return Optional.ofNullable(stepId);
    }

    @Override
    public Optional<String> person() {
        return CurrentSubmission.person();
    }

    private static UUID matterOf(ExecutionEntity execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
