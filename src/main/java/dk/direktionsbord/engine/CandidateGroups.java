package dk.direktionsbord.engine;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The groups that may take tasks nobody has taken, all read at once. The engine's own interface answers for one task at
 * a time.
 */
@Component
class CandidateGroups {
    private final JdbcClient jdbc;

    CandidateGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return group ids by task id; a task that is taken is not in it */
    Map<String, List<String>> ofUntaken(List<Task> tasks) {
        Set<String> untaken = tasks.stream()
                .filter(task -> task.getAssignee() == null)
                .map(Task::getId)
                .collect(Collectors.toSet());
        return untaken.isEmpty() ? Map.of() : read(untaken);
    }

    private Map<String, List<String>> read(Set<String> tasks) {
        return jdbc
                .sql(
                        """
                        select distinct task_id_ as task, group_id_ as id from camunda.act_ru_identitylink
                        where task_id_ in (:tasks) and type_ = 'candidate' and group_id_ is not null
                        order by group_id_
                        """)
                .param("tasks", tasks)
                .query(Candidate.class)
                .list()
                .stream()
                .collect(groupingBy(Candidate::task, mapping(Candidate::id, toList())));
    }

    private record Candidate(String task, String id) {}
}
