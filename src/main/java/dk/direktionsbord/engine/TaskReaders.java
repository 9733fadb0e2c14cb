package dk.direktionsbord.engine;

import java.util.Set;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Lets the people a task is for see it and work on it in Tasklist, and nobody else. One row a task, and it goes with
 * the task. Who is kept from the matter is denied it, whichever group would let them in.
 */
final class TaskReaders extends DefaultAuthorizationProvider {
    private final Assignments assignments;

    TaskReaders(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public AuthorizationEntity[] newTask(Task task) {
        Set<String> barred =
                assignments.barredFrom(EngineCaseScope.of((TaskEntity) task).matterId());
        return barred.stream().map(person -> denial(task.getId(), person)).toArray(AuthorizationEntity[]::new);
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskAssignee(
            Task task, @Nullable String oldAssignee, @Nullable String newAssignee) {
        if (newAssignee != null && newAssignee.equals(oldAssignee)) {
            return null;
        }
        if (oldAssignee != null) {
            withdraw(Authorization.AUTH_TYPE_GRANT, task.getId(), oldAssignee);
        }
        return newAssignee == null ? null : grant(task, newAssignee, null);
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskUserIdentityLink(Task task, String user, String type) {
        return IdentityLinkType.ASSIGNEE.equals(type) ? null : grant(task, user, null);
    }

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String group, String type) {
        return grant(task, null, group);
    }

    static AuthorizationEntity denial(String taskId, String person) {
        AuthorizationEntity denial = new AuthorizationEntity(Authorization.AUTH_TYPE_REVOKE);
        denial.setUserId(person);
        denial.setResource(Resources.TASK);
        denial.setResourceId(taskId);
        denial.removePermission(Permissions.ALL);
        return denial;
    }

    static void withdraw(int type, String taskId, String person) {
        delete(manager().findAuthorizationByUserIdAndResourceId(type, person, Resources.TASK, taskId));
    }

    static void withdrawGroup(String taskId, String group) {
        delete(manager()
                .findAuthorizationByGroupIdAndResourceId(Authorization.AUTH_TYPE_GRANT, group, Resources.TASK, taskId));
    }

    private static AuthorizationManager manager() {
        return Context.getCommandContext().getAuthorizationManager();
    }

    private static void delete(@Nullable AuthorizationEntity row) {
        if (row != null) {
            Context.getCommandContext().getDbEntityManager().delete(row);
        }
    }

    private static AuthorizationEntity[] grant(Task task, @Nullable String user, @Nullable String group) {
        AuthorizationEntity grant = new AuthorizationEntity(Authorization.AUTH_TYPE_GRANT);
        grant.setUserId(user);
        grant.setGroupId(group);
        grant.setResource(Resources.TASK);
        grant.setResourceId(task.getId());
        grant.addPermission(Permissions.READ);
        grant.addPermission(Permissions.TASK_WORK);
        grant.addPermission(Permissions.TASK_ASSIGN);
        return new AuthorizationEntity[] {grant};
    }
}
