package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.Directory;
import dk.direktionsbord.workflow.Refusal;
import dk.direktionsbord.workflow.Substitution;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What a person may do with a task: it is theirs, or nobody has it and a group of theirs may take it; never when the person
 * is kept from the matter.
 */
@Component
class TaskRights {
    private final ObjectProvider<Directory> directory;
    private final ObjectProvider<Substitution> substitution;

    TaskRights(ObjectProvider<Directory> directory, ObjectProvider<Substitution> substitution) {
        this.directory = directory;
        this.substitution = substitution;
    }

    void requireToComplete(TaskEntity task, String person) {
        if (isBarred(task, person)) {
            throw Refusal.forbidden("engine.task.recused");
        }
        String assignee = task.getAssignee();
        if (person.equals(assignee) && !runsTheSystem(person)) {
            return;
        }
        if (!isCandidate(task, person) || runsTheSystem(person)) {
            throw Refusal.forbidden("engine.task.notYours");
        }
        if (assignee != null) {
            throw Refusal.conflict("engine.task.taken", nameOf(assignee));
        }
    }

    boolean mayRead(TaskEntity task, String person) {
        return (person.equals(task.getAssignee()) || isCandidate(task, person))
                && !runsTheSystem(person)
                && !isBarred(task, person);
    }

    private boolean isBarred(TaskEntity task, String person) {
        return substitution
                .getObject()
                .barredFrom(EngineCaseScope.of(task).matterId())
                .contains(person);
    }

    /** Also as somebody's stand-in: a form tells what the matter says, which they may not read. */
    private boolean runsTheSystem(String person) {
        List<String> groups = directory.getObject().groupsOf(person);
        return !groups.isEmpty() && directory.getObject().groupsWithoutTasks().containsAll(groups);
    }

    private boolean isCandidate(TaskEntity task, String person) {
        List<IdentityLinkEntity> links = task.getIdentityLinks();
        Set<String> groups = links.stream().map(IdentityLinkEntity::getGroupId).collect(Collectors.toSet());
        return links.stream().anyMatch(link -> person.equals(link.getUserId()))
                || directory.getObject().groupsOf(person).stream().anyMatch(groups::contains);
    }

    private String nameOf(String username) {
        return directory
                .getObject()
                .person(username)
                .map(Directory.Person::name)
                .orElse(username);
    }
}
