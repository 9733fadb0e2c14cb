package dk.direktionsbord.engine;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What people may do in Tasklist before any task is looked at: open it, start a matter, and use the ready-made lists. */
@Component
class EngineAccess {
    private static final List<String> SUBMITTERS = List.of("centre-chef", "case-officer", "secretariat");

    private static final long LOCK = 0x52494748545331L;

    private final AuthorizationService authorizations;
    private final FilterService filters;
    private final TaskService tasks;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    EngineAccess(
            AuthorizationService authorizations,
            FilterService filters,
            TaskService tasks,
            JdbcClient jdbc,
            TransactionOperations transaction) {
        this.authorizations = authorizations;
        this.filters = filters;
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Nodes that start at once wait for each other here; else each would give the same rights. */
    void establish() {
        transaction.executeWithoutResult(alone -> {
            jdbc.sql("select pg_advisory_xact_lock(:lock)")
                    .param("lock", LOCK)
                    .query()
                    .singleRow();
            give();
        });
    }

    private void give() {
        everybody(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        everybody(Resources.PROCESS_DEFINITION, Authorization.ANY, Permissions.READ);
        everybody(Resources.DECISION_DEFINITION, Authorization.ANY, Permissions.READ);
        everybody(Resources.USER, Authorization.ANY, Permissions.READ);
        everybody(Resources.GROUP, Authorization.ANY, Permissions.READ);
        SUBMITTERS.forEach(group -> {
            group(group, Resources.PROCESS_DEFINITION, "matter-course", Permissions.CREATE_INSTANCE);
            group(group, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
        });
        group("secretariat", Resources.TASK, Authorization.ANY, Permissions.READ);
        group("process-owner", Resources.DEPLOYMENT, Authorization.ANY, Permissions.CREATE);
        group("process-owner", Resources.DEPLOYMENT, Authorization.ANY, Permissions.READ);
        operations("system-administrator");
        for (TaskListFilter list : TaskListFilter.values()) {
            share(list, saved(list));
        }
    }

    /** What runs and what has failed, and to try again what failed: the engine holds ids there, and no content (V3). */
    private void operations(String group) {
        group(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        group(group, Resources.PROCESS_DEFINITION, Authorization.ANY, ProcessDefinitionPermissions.READ_INSTANCE);
        group(group, Resources.PROCESS_DEFINITION, Authorization.ANY, ProcessDefinitionPermissions.RETRY_JOB);
    }

    private Filter saved(TaskListFilter list) {
        Filter filter = filters.createTaskFilterQuery().filterName(list.title()).singleResult();
        if (filter == null) {
            filter = filters.newTaskFilter(list.title()).setQuery(tasks.createTaskQuery());
        }
        return filters.saveFilter(filter.setProperties(list.properties()));
    }

    private void share(TaskListFilter list, Filter filter) {
        if (list.audience().isEmpty()) {
            everybody(Resources.FILTER, filter.getId(), Permissions.READ);
        }
        list.audience().forEach(group -> group(group, Resources.FILTER, filter.getId(), Permissions.READ));
    }

    private void everybody(Resource resource, String id, Permission permission) {
        grant(Authorization.AUTH_TYPE_GLOBAL, null, resource, id, permission);
    }

    private void group(String group, Resource resource, String id, Permission permission) {
        grant(Authorization.AUTH_TYPE_GRANT, group, resource, id, permission);
    }

    private void grant(int type, @Nullable String group, Resource resource, String id, Permission permission) {
        AuthorizationQuery query = authorizations
                .createAuthorizationQuery()
                .authorizationType(type)
                .resourceType(resource)
                .resourceId(id);
        Authorization grant = (group == null ? query : query.groupIdIn(group)).singleResult();
        if (grant == null) {
            grant = authorizations.createNewAuthorization(type);
            if (group != null) {
                grant.setGroupId(group);
            }
            grant.setResource(resource);
            grant.setResourceId(id);
        }
        grant.addPermission(permission);
        authorizations.saveAuthorization(grant);
    }
}
