package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.Directory;
import dk.direktionsbord.workflow.Substitution;
import dk.direktionsbord.workflow.Tasks;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The open tasks of people, read from the engine: the one question it is asked on behalf of a user. */
@Component
class EngineTasks implements Tasks {
    private static final Comparator<OpenTask> FIRST_DUE = Comparator.comparing(
                    OpenTask::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(OpenTask::created);

    private final ProcessEngineConfigurationImpl engine;
    private final FormService forms;
    private final Directory directory;
    private final CandidateGroups candidates;
    private final Substitution substitution;

    EngineTasks(
            ProcessEngineConfigurationImpl engine,
            FormService forms,
            Directory directory,
            CandidateGroups candidates,
            Substitution substitution) {
        this.engine = engine;
        this.forms = forms;
        this.directory = directory;
        this.candidates = candidates;
        this.substitution = substitution;
    }

    @Override
    public List<OpenTask> openFor(String person) {
        List<String> groups = directory.groupsOf(person);
        List<OpenTask> open = tasks(query -> {
            TaskQuery either = query.or().taskAssignee(person);
            return (groups.isEmpty() ? either : either.taskCandidateGroupIn(groups)).endOr();
        });
        Map<UUID, Set<String>> barred =
                substitution.barredFrom(open.stream().map(OpenTask::matterId).collect(Collectors.toSet()));
        return open.stream()
                .filter(task -> !barred.getOrDefault(task.matterId(), Set.of()).contains(person))
                .toList();
    }

    @Override
    public List<OpenTask> openIn(UUID matterId) {
        return tasks(query -> query.processInstanceBusinessKey(matterId.toString()));
    }

    @Override
    public Optional<OpenTask> find(String taskId) {
        return tasks(query -> query.taskId(taskId)).stream().findFirst();
    }

    @Override
    public void complete(String taskId, String person, Map<String, @Nullable Object> values) {
        engineForms().complete(taskId, person, values);
    }

    @Override
    public Map<String, Object> content(String taskId, String person) {
        return engineForms().content(taskId, person);
    }

    private EngineFormService engineForms() {
        return (EngineFormService) forms;
    }

    private List<OpenTask> tasks(UnaryOperator<TaskQuery> narrow) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    List<Task> found = narrow.apply(
                                    engine.getTaskService().createTaskQuery().initializeFormKeys())
                            .list();
                    TaskInstances.read(engine.getRuntimeService(), found);
                    Map<String, List<String>> groups = candidates.ofUntaken(found);
                    return found.stream()
                            .map(task -> open((TaskEntity) task, groups))
                            .sorted(FIRST_DUE)
                            .toList();
                }));
    }

    private static OpenTask open(TaskEntity task, Map<String, List<String>> candidates) {
        String definition = task.getProcessDefinition().getKey();
        return new OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                definition,
                task.getName(),
                UUID.fromString(task.getProcessInstance().getBusinessKey()),
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
