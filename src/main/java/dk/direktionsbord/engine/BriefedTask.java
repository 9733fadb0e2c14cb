package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.Directory;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDecorator;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.springframework.beans.factory.ObjectProvider;

/**
 * A new task as people need it: named after its matter, described so that it can be done (S59), and put on the one
 * person who can do it when the group has only one.
 */
final class BriefedTask extends TaskDecorator {
    private final ShownContent shown;
    private final ObjectProvider<Directory> directory;

    BriefedTask(
            TaskDefinition definition,
            ExpressionManager expressions,
            ShownContent shown,
            ObjectProvider<Directory> directory) {
        super(definition, expressions);
        this.shown = shown;
        this.directory = directory;
    }

    @Override
    protected void initializeTaskName(TaskEntity task, VariableScope scope) {
        task.setName(shown.nameOf(text(taskDefinition.getNameExpression()), EngineCaseScope.of(task)));
    }

    @Override
    protected void initializeTaskDescription(TaskEntity task, VariableScope scope) {
        String description =
                shown.descriptionOf(text(taskDefinition.getDescriptionExpression()), EngineCaseScope.of(task));
        task.setDescription(description.length() <= 4000 ? description : description.substring(0, 4000));
    }

    @Override
    protected void initializeTaskCandidateGroups(TaskEntity task, VariableScope scope) {
        Set<String> groups = groups(scope);
        Set<String> people = groups.stream()
                .flatMap(group -> directory.getObject().membersOf(group).stream())
                .collect(Collectors.toSet());
        if (task.getAssignee() == null && people.size() == 1) {
            task.setAssignee(people.iterator().next());
        } else {
            task.addCandidateGroups(groups);
        }
    }

    private Set<String> groups(VariableScope scope) {
        Set<String> groups = new LinkedHashSet<>();
        for (Expression expression : taskDefinition.getCandidateGroupIdExpressions()) {
            groups.addAll(List.of(String.valueOf(expression.getValue(scope)).split("\\s*,\\s*")));
        }
        return groups;
    }

    private static String text(Expression expression) {
        return Optional.ofNullable(expression)
                .map(Expression::getExpressionText)
                .orElse("");
    }
}
