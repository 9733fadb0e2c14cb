package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.Directory;
import dk.direktionsbord.workflow.Refusal;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The engine's task service, in which completing a task is always submitting its form. */
class EngineTaskService extends TaskServiceImpl {
    private final EngineFormService forms;
    private final ObjectProvider<Directory> directory;

    EngineTaskService(EngineFormService forms, ObjectProvider<Directory> directory) {
        this.forms = forms;
        this.directory = directory;
    }

    @Override
    public void complete(String taskId) {
        complete(taskId, Map.of());
    }

    @Override
    public void complete(String taskId, @Nullable Map<String, @Nullable Object> values) {
        forms.complete(taskId, Signatory.signedIn(), values == null ? Map.of() : values);
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, @Nullable Map<String, @Nullable Object> values, boolean deserialize) {
        complete(taskId, values);
        return Variables.createVariables();
    }

    @Override
    public void resolveTask(String taskId) {
        throw Refusal.of("engine.task.delegation");
    }

    @Override
    public void resolveTask(String taskId, @Nullable Map<String, @Nullable Object> values) {
        throw Refusal.of("engine.task.delegation");
    }

    @Override
    public void delegateTask(String taskId, String person) {
        throw Refusal.of("engine.task.delegation");
    }

    @Override
    public void claim(String taskId, @Nullable String person) {
        requireSelf(person);
        requireFree(taskId);
        try {
            super.claim(taskId, person);
        } catch (TaskAlreadyClaimedException takenJustBefore) {
            requireFree(taskId);
            throw takenJustBefore;
        }
    }

    @Override
    public void setAssignee(String taskId, @Nullable String person) {
        requireSelf(person);
        requireFree(taskId);
        if (person == null && withoutCandidates(taskId)) {
            throw Refusal.of("engine.task.keep");
        }
        super.setAssignee(taskId, person);
    }

    private static void requireSelf(@Nullable String person) {
        if (person != null && !person.equals(Signatory.signedIn())) {
            throw Refusal.forbidden("engine.task.onlySelf");
        }
    }

    private void requireFree(String taskId) {
        String assignee = assigneeOf(taskId);
        if (assignee != null && !assignee.equals(Signatory.signedIn())) {
            throw Refusal.conflict("engine.task.taken", nameOf(assignee));
        }
    }

    private String nameOf(String username) {
        return directory
                .getObject()
                .person(username)
                .map(Directory.Person::name)
                .orElse(username);
    }

    private @Nullable String assigneeOf(String taskId) {
        return Optional.ofNullable(createTaskQuery().taskId(taskId).singleResult())
                .map(Task::getAssignee)
                .orElse(null);
    }

    private boolean withoutCandidates(String taskId) {
        Optional<Task> task =
                Optional.ofNullable(createTaskQuery().taskId(taskId).singleResult());
        return task.isPresent()
                && getIdentityLinksForTask(taskId).stream().noneMatch(link -> link.getGroupId() != null);
    }
}
