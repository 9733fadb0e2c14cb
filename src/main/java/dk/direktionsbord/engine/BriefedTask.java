package dk.direktionsbord.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDecorator;
import org.camunda.bpm.engine.impl.task.TaskDefinition;

/**
 * A new task as people need it: named after its matter, described so that it can be done (S59), and given to whoever
 * has to do it now.
 */
final class BriefedTask extends TaskDecorator {
    private final ShownContent shown;
    private final Assignments assignments;

    BriefedTask(TaskDefinition definition, ExpressionManager expressions, ShownContent shown, Assignments assignments) {
        super(definition, expressions);
        this.shown = shown;
        this.assignments = assignments;
    }

    @Override
    protected void initializeTaskName(TaskEntity task, VariableScope scope) {
        task.setName(shown.nameOf(taskDefinition, EngineCaseScope.of(task)));
    }

    @Override
    protected void initializeTaskDescription(TaskEntity task, VariableScope scope) {
        String description = shown.descriptionOf(taskDefinition, EngineCaseScope.of(task));
        task.setDescription(description.length() <= 4000 ? description : description.substring(0, 4000));
    }

    @Override
    protected void initializeTaskAssignments(TaskEntity task, VariableScope scope) {
        Assignments.Given given = assignments.given(
                assignments.meant(taskDefinition, scope),
                EngineCaseScope.of(task).matterId());
        if (given.assignee() == null) {
            task.addCandidateGroups(given.groups());
        } else {
            task.setAssignee(given.assignee());
        }
    }
}
