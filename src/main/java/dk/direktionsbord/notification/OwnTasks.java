package dk.direktionsbord.notification;

import dk.direktionsbord.notification.ToldSubjects.Told;
import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.time.Deadline;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.Tasks;
import dk.direktionsbord.workflow.Tasks.OpenTask;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A person's open tasks as mail tells them: asked now, so that a task that is done or somebody else's is left out. */
@Component
class OwnTasks {
    private final Tasks tasks;
    private final KnownSubjects subjects;
    private final Links links;
    private final Clock clock;

    OwnTasks(Tasks tasks, KnownSubjects subjects, Links links, Clock clock) {
        this.tasks = tasks;
        this.subjects = subjects;
        this.links = links;
        this.clock = clock;
    }

    /** Every open task, the overdue first. */
    List<Letter.Line> of(String person) {
        List<OpenTask> open = tasks.openFor(person);
        Map<UUID, Told> told =
                subjects.toldTo(person, open.stream().map(OpenTask::matterId).collect(Collectors.toSet()));
        return open.stream()
                .filter(task -> told.containsKey(task.matterId()))
                .map(task -> line(task, Objects.requireNonNull(told.get(task.matterId()))))
                .toList();
    }

    boolean hasAny(String person) {
        return !tasks.openFor(person).isEmpty();
    }

    /** The task, as long as it waits for the person. */
    Optional<Letter.Line> find(String person, String task) {
        return tasks.openFor(person).stream()
                .filter(open -> open.id().equals(task))
                .findFirst()
                .flatMap(open -> subjects.toldTo(person, open.matterId()).map(told -> line(open, told)));
    }

    boolean hasOneIn(String person, UUID subject) {
        return tasks.openFor(person).stream().anyMatch(task -> task.matterId().equals(subject));
    }

    private Letter.Line line(OpenTask task, Told told) {
        return new Letter.Line(
                task.label(),
                DanishTexts.text("notification.about", told.number(), told.title()),
                deadline(task.due()),
                isOverdue(task.due()),
                links.toTask(task.id()));
    }

    private String deadline(@Nullable Instant due) {
        if (due == null) {
            return DanishTexts.text("notification.deadline.none");
        }
        String day = DanishDay.of(LocalDate.ofInstant(due, Deadline.COPENHAGEN));
        return DanishTexts.text(isOverdue(due) ? "notification.deadline.passed" : "notification.deadline", day);
    }

    private boolean isOverdue(@Nullable Instant due) {
        return due != null && due.isBefore(clock.instant());
    }
}
