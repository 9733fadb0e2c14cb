package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.Directory;
import dk.direktionsbord.workflow.TaskMove.Holders;
import dk.direktionsbord.workflow.TaskNews;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets the rooms hear of a task that has come to somebody; who takes a task is not told of it. */
@Component
class NewsOfTasks implements TaskListener {
    private final ObjectProvider<TaskNews> news;
    private final ObjectProvider<Directory> directory;
    private final Assignments assignments;

    NewsOfTasks(ObjectProvider<TaskNews> news, ObjectProvider<Directory> directory, Assignments assignments) {
        this.news = news;
        this.assignments = assignments;
        this.directory = directory;
    }

    @Override
    public void notify(DelegateTask task) {
        boolean isNew = EVENTNAME_CREATE.equals(task.getEventName());
        tell(isNew ? peopleOf(task) : newHolderOf(task), (TaskEntity) task);
    }

    /** The task has come to others: to its holder, or to all it is offered to that could not take it before. */
    void moved(TaskEntity task, Holders before) {
        tell(task.getAssignee() != null ? newHolderOf(task) : offered(task, before), task);
    }

    private Set<String> offered(TaskEntity task, Holders before) {
        return task.getCandidates().stream()
                .filter(link -> before.person() != null || !before.groups().contains(link.getGroupId()))
                .flatMap(this::peopleBehind)
                .collect(Collectors.toSet());
    }

    private void tell(Collection<String> named, TaskEntity task) {
        if (!named.isEmpty()) {
            UUID subject = EngineCaseScope.of(task).matterId();
            Set<String> people = free(named, subject);
            news.forEach(room -> room.waitsFor(people, task.getId(), subject));
        }
    }

    /** Who is kept from the matter hears nothing of it, though a member of the group (L-INH-1). */
    private Set<String> free(Collection<String> people, UUID subject) {
        Set<String> free = new LinkedHashSet<>(people);
        free.removeAll(assignments.barredFrom(subject));
        return free;
    }

    private Collection<String> peopleOf(DelegateTask task) {
        return task.getAssignee() != null ? List.of(task.getAssignee()) : candidatesOf(task);
    }

    private Set<String> candidatesOf(DelegateTask task) {
        return task.getCandidates().stream().flatMap(this::peopleBehind).collect(Collectors.toSet());
    }

    private Stream<String> peopleBehind(IdentityLink link) {
        return link.getUserId() != null
                ? Stream.of(link.getUserId())
                : directory.getObject().membersOf(link.getGroupId()).stream();
    }

    private static List<String> newHolderOf(DelegateTask task) {
        String holder = task.getAssignee();
        return holder == null || holder.equals(signedIn()) ? List.of() : List.of(holder);
    }

    private static String signedIn() {
        return Optional.ofNullable(Context.getCommandContext().getAuthentication())
                .map(Authentication::getUserId)
                .orElse("");
    }
}
