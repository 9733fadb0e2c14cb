package dk.direktionsbord.engine;

import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Lets the people a task is for see it and work on it in Tasklist, and nobody else. One row a task, and it goes with
 * the task.
 */
final class TaskReaders extends DefaultAuthorizationProvider {
    @Override
    public AuthorizationEntity @Nullable [] newTaskAssignee(
            Task task, @Nullable String oldAssignee, @Nullable String newAssignee) {
        return newAssignee == null || newAssignee.equals(oldAssignee) ? null : grant(task, newAssignee, null);
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskUserIdentityLink(Task task, String user, String type) {
        return IdentityLinkType.ASSIGNEE.equals(type) ? null : grant(task, user, null);
    }

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String group, String type) {
        return grant(task, null, group);
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
