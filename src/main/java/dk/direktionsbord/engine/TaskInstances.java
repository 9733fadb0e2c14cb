package dk.direktionsbord.engine;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;

/** The process instances of tasks, read into the engine's cache at once; else it reads them one by one. */
final class TaskInstances {
    private TaskInstances() {}

    /** Has to happen within the command that asks for them. */
    static void read(RuntimeService runtime, List<Task> tasks) {
        Set<String> instances = tasks.stream()
                .map(Task::getProcessInstanceId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (instances.size() > 1) {
            runtime.createProcessInstanceQuery().processInstanceIds(instances).list();
        }
    }
}
