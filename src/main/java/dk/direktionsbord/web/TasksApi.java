package dk.direktionsbord.web;

import dk.direktionsbord.workflow.Briefings;
import dk.direktionsbord.workflow.Refusal;
import dk.direktionsbord.workflow.TaskBriefing.Brief;
import dk.direktionsbord.workflow.Tasks;
import dk.direktionsbord.workflow.Tasks.OpenTask;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The signed-in person's open tasks, and completing them with the same checks as in Tasklist. */
@RestController
class TasksApi {
    private final Tasks tasks;
    private final Briefings briefings;

    TasksApi(Tasks tasks, Briefings briefings) {
        this.tasks = tasks;
        this.briefings = briefings;
    }

    @GetMapping("/api/tasks")
    @Operation(summary = "My open tasks, the first due first: those I have, and those I may take")
    List<MyTask> mine(Authentication me) {
        List<OpenTask> open = tasks.openFor(me.getName());
        Map<UUID, Brief> briefs =
                briefings.of(open.stream().map(OpenTask::matterId).collect(Collectors.toSet()));
        return open.stream()
                .flatMap(task ->
                        Optional.ofNullable(briefs.get(task.matterId())).map(brief -> mine(task, brief)).stream())
                .toList();
    }

    @GetMapping("/api/tasks/{id}/form")
    @Operation(summary = "What the form of a task of mine shows and holds now")
    Map<String, Object> content(@PathVariable String id, Authentication me) {
        return tasks.content(id, me.getName());
    }

    @PostMapping("/api/tasks/{id}/complete")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Complete a task with the values of its form; refused whole with each mistake at its field")
    void complete(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable Map<String, @Nullable Object> values,
            Authentication me) {
        if (values == null) {
            throw Refusal.of("web.json.required", "(body)");
        }
        tasks.complete(id, me.getName(), values);
    }

    private static MyTask mine(OpenTask task, Brief brief) {
        return new MyTask(
                task.id(),
                task.step(),
                task.process(),
                task.name(),
                new MatterOfTask(task.matterId(), brief.matterNumber(), brief.title(), brief.link()),
                task.form(),
                task.assignee(),
                task.candidates(),
                task.created(),
                task.due(),
                task.why());
    }

    /** An open task: the step, the matter, the form to fill in, when it is due, and why it is there. */
    record MyTask(
            String id,
            String step,
            String process,
            String name,
            MatterOfTask matter,
            @Nullable String formKey,
            @Nullable String assignee,
            List<String> candidates,
            Instant created,
            @Nullable Instant dueDate,
            String why) {}

    /** The matter a task is about, and the page that shows it. */
    record MatterOfTask(UUID id, String matterNumber, String title, String link) {}
}
