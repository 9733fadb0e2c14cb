package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.Directory;
import dk.direktionsbord.workflow.Refusal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** What a person may do with a task: it is theirs, or nobody has it and a group of theirs may take it. */
record TaskRights(TaskEntity task, String person, Directory directory) {
    static TaskRights of(TaskEntity task, String person, Directory directory) {
        return new TaskRights(task, person, directory);
    }

    void requireToComplete() {
        String assignee = task.getAssignee();
        if (person.equals(assignee)) {
            return;
        }
        if (!isCandidate()) {
            throw Refusal.forbidden("engine.task.notYours");
        }
        if (assignee != null) {
            throw Refusal.conflict("engine.task.taken", nameOf(assignee));
        }
    }

    boolean mayRead() {
        return person.equals(task.getAssignee()) || isCandidate();
    }

    private boolean isCandidate() {
        List<IdentityLinkEntity> links = task.getIdentityLinks();
        Set<String> groups = links.stream().map(IdentityLinkEntity::getGroupId).collect(Collectors.toSet());
        return links.stream().anyMatch(link -> person.equals(link.getUserId()))
                || directory.groupsOf(person).stream().anyMatch(groups::contains);
    }

    private String nameOf(String username) {
        return directory.person(username).map(Directory.Person::name).orElse(username);
    }
}
