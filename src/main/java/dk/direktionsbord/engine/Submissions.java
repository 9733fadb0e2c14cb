package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.OptionList.OptionScope;
import dk.direktionsbord.workflow.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one place where a submitted form is taken in, whichever way it came: who may, what the form allows, and the step
 * that records it, all in one transaction.
 */
@Component
class Submissions {
    private static final int ATTEMPTS = 5;

    private final FormLibrary forms;
    private final ShownContent shown;
    private final HideCondition conditions;
    private final TaskRights rights;
    private final Assignments assignments;

    Submissions(
            FormLibrary forms,
            ShownContent shown,
            HideCondition conditions,
            TaskRights rights,
            Assignments assignments) {
        this.forms = forms;
        this.shown = shown;
        this.conditions = conditions;
        this.rights = rights;
        this.assignments = assignments;
    }

    /** Completes a task. Two branches that end at the same moment are tried again; a task that is gone is refused. */
    void complete(
            CommandExecutor engine,
            String taskId,
            String person,
            Map<String, @Nullable Object> submitted,
            FormFiles files) {
        Map<String, @Nullable Object> values = SubmittedJson.plain(submitted);
        try {
            again(() -> engine.execute((Command<@Nullable Void>) context -> {
                CurrentSubmission.<@Nullable Object>during(person, Map.of(), () -> {
                    complete(context, taskId, person, values, files);
                    return null;
                });
                return null;
            }));
        } catch (RuntimeException refused) {
            throw isGone(engine, taskId) ? Refusal.conflict("engine.task.gone") : refused;
        }
    }

    /**
     * Whoever lost a race was held against what the winner left, and would be told of mistakes nobody made, or that the
     * engine has not found what it had just begun with.
     */
    private static boolean isGone(CommandExecutor engine, String taskId) {
        return engine.execute(context -> context.getTaskManager().findTaskById(taskId) == null);
    }

    /** Starts a process with its start form; the new matter's id becomes the business key. */
    ExecutionEntity start(
            CommandExecutor engine,
            ProcessDefinitionEntity definition,
            String person,
            Map<String, @Nullable Object> submitted,
            FormFiles files) {
        Map<String, @Nullable Object> values = SubmittedJson.plain(submitted);
        FormSchema form = forms.of(definition.getId(), "start", () -> files.startForm(definition.getId()))
                .orElseThrow(() -> Refusal.of("engine.task.noForm"));
        OptionScope scope = new OptionScope(person, Optional.empty());
        Map<String, @Nullable Object> clean = new FormCheck(conditions, list -> forms.options(list, scope), Map::of)
                .check(form, values, () -> forms.broken(form, person, values, Optional.empty()));
        return engine.execute(context -> context.runWithoutAuthorization(
                () -> CurrentSubmission.during(person, clean, () -> begin(definition))));
    }

    private void complete(
            CommandContext context,
            String taskId,
            String person,
            Map<String, @Nullable Object> values,
            FormFiles files) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw Refusal.conflict("engine.task.gone");
        }
        rights.requireToComplete(task, person);
        Map<String, @Nullable Object> clean = check(task, person, values, files);
        CurrentSubmission.<@Nullable Object>during(person, behalfOf(task, person), clean, () -> {
            context.runWithoutAuthorization(() -> new CompleteTaskCmd(taskId, Map.of()).execute(context));
            return null;
        });
    }

    private @Nullable String behalfOf(TaskEntity task, String person) {
        return assignments
                .behalfOf(
                        assignments.meant(task.getTaskDefinition(), task),
                        person,
                        EngineCaseScope.of(task).matterId())
                .orElse(null);
    }

    private Map<String, @Nullable Object> check(
            TaskEntity task, String person, Map<String, @Nullable Object> values, FormFiles files) {
        FormSchema form =
                forms.of(task, () -> files.taskForm(task.getId())).orElseThrow(() -> Refusal.of("engine.task.noForm"));
        OptionScope scope = new OptionScope(person, Optional.of(EngineCaseScope.of(task)));
        Map<String, Object> content = new LinkedHashMap<>();
        Supplier<Map<String, Object>> lazily = () -> {
            if (content.isEmpty()) {
                content.putAll(shown.of(form.id(), task));
            }
            return content;
        };
        return new FormCheck(conditions, list -> forms.options(list, scope), lazily)
                .check(form, values, () -> forms.broken(form, person, values, scope.scope()));
    }

    private static ExecutionEntity begin(ProcessDefinitionEntity definition) {
        ExecutionEntity instance =
                definition.createProcessInstance(UUID.randomUUID().toString());
        instance.start();
        return instance;
    }

    private static void again(Runnable work) {
        for (int attempt = 1; ; attempt++) {
            try {
                work.run();
                return;
            } catch (OptimisticLockingException collision) {
                if (attempt == ATTEMPTS) {
                    throw Refusal.conflict("engine.task.collision");
                }
            }
        }
    }

    /** The files of forms as the engine has them deployed. */
    interface FormFiles {
        Optional<java.io.InputStream> taskForm(String taskId);

        Optional<java.io.InputStream> startForm(String definitionId);
    }
}
