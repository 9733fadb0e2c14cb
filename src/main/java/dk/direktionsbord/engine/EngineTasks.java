package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.Directory;
import dk.direktionsbord.workflow.Substitution;
import dk.direktionsbord.workflow.Tasks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The open tasks of people, read from the engine: the one question it is asked on behalf of a user. */
@Component
class EngineTasks implements Tasks {
    private final TaskReading tasks;
    private final FormService forms;
    private final Directory directory;
    private final Substitution substitution;

    EngineTasks(TaskReading tasks, FormService forms, Directory directory, Substitution substitution) {
        this.tasks = tasks;
        this.forms = forms;
        this.directory = directory;
        this.substitution = substitution;
    }

    @Override
    public List<OpenTask> openFor(String person) {
        List<OpenTask> open = tasks.open(query -> meantFor(person, query));
        Set<UUID> theirs =
                unbarred(person, open.stream().map(OpenTask::matterId).collect(Collectors.toSet()));
        return open.stream().filter(task -> theirs.contains(task.matterId())).toList();
    }

    @Override
    public Set<UUID> mattersOf(String person, Set<UUID> among) {
        if (among.isEmpty()) {
            return Set.of();
        }
        String[] keys = among.stream().map(UUID::toString).toArray(String[]::new);
        return unbarred(person, tasks.matters(query -> meantFor(person, query).processInstanceBusinessKeyIn(keys)));
    }

    private TaskQuery meantFor(String person, TaskQuery query) {
        List<String> groups = directory.groupsOf(person);
        TaskQuery either = query.or().taskAssignee(person);
        return (groups.isEmpty() ? either : either.taskCandidateGroupIn(groups)).endOr();
    }

    /** Those of the matters the person is not kept from. */
    private Set<UUID> unbarred(String person, Set<UUID> matters) {
        Map<UUID, Set<String>> barred = substitution.barredFrom(matters);
        return matters.stream()
                .filter(matter -> !barred.getOrDefault(matter, Set.of()).contains(person))
                .collect(Collectors.toSet());
    }

    @Override
    public List<OpenTask> openIn(UUID matterId) {
        return tasks.open(query -> query.processInstanceBusinessKey(matterId.toString()));
    }

    @Override
    public Optional<OpenTask> find(String taskId) {
        return tasks.open(query -> query.taskId(taskId)).stream().findFirst();
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
}
