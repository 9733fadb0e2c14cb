package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.Tasks.OpenTask;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Reads many open tasks with few questions: what they stand in, the engine would else read one by one. */
@Component
class TaskReading {
    private static final Comparator<OpenTask> FIRST_DUE = Comparator.comparing(
                    OpenTask::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(OpenTask::created);

    private final ProcessEngineConfigurationImpl engine;
    private final CandidateGroups candidates;

    TaskReading(ProcessEngineConfigurationImpl engine, CandidateGroups candidates) {
        this.engine = engine;
        this.candidates = candidates;
    }

    /** The first due first. */
    List<OpenTask> open(UnaryOperator<TaskQuery> which) {
        return read(() -> {
            List<Task> found = tasks(which);
            Map<String, List<String>> groups = candidates.ofUntaken(found);
            return found.stream()
                    .map(task -> open((TaskEntity) task, groups))
                    .sorted(FIRST_DUE)
                    .toList();
        });
    }

    /** What the tasks are about. */
    Set<UUID> matters(UnaryOperator<TaskQuery> which) {
        return read(() -> {
            List<Task> found =
                    which.apply(engine.getTaskService().createTaskQuery()).list();
            readInstances(found);
            return found.stream().map(task -> matterOf((TaskEntity) task)).collect(Collectors.toSet());
        });
    }

    /** Tasks whose process instances and definitions the engine knows, for the command that this is part of. */
    List<Task> tasks(UnaryOperator<TaskQuery> which) {
        List<Task> found =
                which.apply(engine.getTaskService().createTaskQuery()).list();
        readInstances(found);
        readDefinitions(found);
        return found;
    }

    private void readInstances(List<Task> tasks) {
        Set<String> instances = ids(tasks, Task::getProcessInstanceId);
        if (instances.size() > 1) {
            engine.getRuntimeService()
                    .createProcessInstanceQuery()
                    .processInstanceIds(instances)
                    .list();
        }
    }

    private void readDefinitions(List<Task> tasks) {
        Set<String> definitions = ids(tasks, Task::getProcessDefinitionId);
        if (definitions.size() > 1) {
            engine.getRepositoryService()
                    .createProcessDefinitionQuery()
                    .processDefinitionIdIn(definitions.toArray(String[]::new))
                    .list();
        }
    }

    private static Set<String> ids(List<Task> tasks, Function<Task, String> id) {
        return tasks.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private <T> T read(Callable<T> question) {
        return engine.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(question));
    }

    private static UUID matterOf(TaskEntity task) {
        return UUID.fromString(task.getProcessInstance().getBusinessKey());
    }

    private static OpenTask open(TaskEntity task, Map<String, List<String>> candidates) {
        task.initializeFormKey();
        return new OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getProcessDefinition().getKey(),
                task.getName(),
                matterOf(task),
                Optional.ofNullable(task.getCamundaFormRef())
                        .map(ref -> ref.getKey())
                        .orElse(null),
                task.getAssignee(),
                candidates.getOrDefault(task.getId(), List.of()),
                task.getCreateTime().toInstant(),
                Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null),
                Optional.ofNullable(task.getDescription()).orElse(""));
    }
}
