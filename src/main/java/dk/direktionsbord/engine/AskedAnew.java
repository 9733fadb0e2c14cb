package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.Directory;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What was asked of the record when a task began, asked again: its name, when it is due, and whose it is. Who has taken it
 * keeps it while it is theirs to take.
 */
@Component
class AskedAnew {
    private final ShownContent shown;
    private final Directory directory;

    AskedAnew(ShownContent shown, Directory directory) {
        this.shown = shown;
        this.directory = directory;
    }

    void ask(TaskEntity task) {
        TaskDefinition definition = task.getTaskDefinition();
        task.setName(shown.nameOf(definition.getNameExpression().getExpressionText(), EngineCaseScope.of(task)));
        if (definition.getDueDateExpression() != null) {
            task.setDueDate((Date) definition.getDueDateExpression().getValue(task));
        }
        if (definition.getAssigneeExpression() != null) {
            assign(task, String.valueOf(definition.getAssigneeExpression().getValue(task)));
        } else {
            offer(task, groups(definition, task));
        }
    }

    private void offer(TaskEntity task, Set<String> groups) {
        Set<String> people = groups.stream()
                .flatMap(group -> directory.membersOf(group).stream())
                .collect(Collectors.toSet());
        if (task.getAssignee() != null && people.contains(task.getAssignee())) {
            return;
        }
        Set<String> offered = task.getIdentityLinks().stream()
                .map(IdentityLinkEntity::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        offered.stream().filter(group -> !groups.contains(group)).forEach(task::deleteCandidateGroup);
        if (people.size() == 1) {
            assign(task, people.iterator().next());
        } else {
            assign(task, null);
            groups.stream().filter(group -> !offered.contains(group)).forEach(task::addCandidateGroup);
        }
    }

    private static Set<String> groups(TaskDefinition definition, TaskEntity task) {
        Set<String> groups = new HashSet<>();
        for (Expression expression : definition.getCandidateGroupIdExpressions()) {
            groups.addAll(List.of(String.valueOf(expression.getValue(task)).split("\\s*,\\s*")));
        }
        return groups;
    }

    private static void assign(TaskEntity task, @Nullable String person) {
        if (!Objects.equals(person, task.getAssignee())) {
            task.setAssignee(person);
        }
    }
}
