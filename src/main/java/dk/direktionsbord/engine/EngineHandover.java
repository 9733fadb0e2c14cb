package dk.direktionsbord.engine;

import dk.direktionsbord.engine.Assignments.Given;
import dk.direktionsbord.engine.Assignments.Meant;
import dk.direktionsbord.workflow.Handover;
import dk.direktionsbord.workflow.Refusal;
import dk.direktionsbord.workflow.TaskMove.Holders;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks anew who each open task is for, and gives it to them, with the rights that follow. */
@Component
class EngineHandover implements Handover {
    private static final long LOCK = 0x68616e646f766572L;

    private final ProcessEngineConfigurationImpl engine;
    private final Assignments assignments;
    private final NewsOfTasks news;
    private final JdbcClient jdbc;

    EngineHandover(ProcessEngineConfigurationImpl engine, Assignments assignments, NewsOfTasks news, JdbcClient jdbc) {
        this.engine = engine;
        this.assignments = assignments;
        this.news = news;
        this.jdbc = jdbc;
    }

    @Override
    public void settle(UUID caseId) {
        settleEach(query -> query.processInstanceBusinessKey(caseId.toString()));
    }

    @Override
    public void settleTasksOf(String person) {
        settleEach(query -> query.taskAssignee(person));
    }

    private void settleEach(UnaryOperator<TaskQuery> which) {
        try {
            engine.getCommandExecutorTxRequired()
                    .execute(context -> context.runWithoutAuthorization(() -> {
                        oneAtATime();
                        which.apply(engine.getTaskService().createTaskQuery()).list().stream()
                                .map(TaskEntity.class::cast)
                                .filter(EngineCaseScope::isOpen)
                                .forEach(this::handOver);
                        return null;
                    }));
        } catch (OptimisticLockingException collision) {
            throw Refusal.conflict("engine.task.collision");
        }
    }

    /**
     * Holds back other handovers until this transaction ends. One that looks around in the same moment has read who was kept
     * from the matter before, and would undo what this one does.
     */
    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query()
                .singleRow();
    }

    /** Within a command of the engine: whoever gets the task hears of it. */
    private void handOver(TaskEntity task) {
        String before = task.getAssignee();
        settle(task);
        if (!Objects.equals(before, task.getAssignee())) {
            news.moved(task, new Holders(before, Set.of()));
        }
    }

    /** The same for one task, of which nobody hears. */
    void settle(TaskEntity task) {
        UUID caseId = EngineCaseScope.of(task).matterId();
        deny(task.getId(), assignments.barredFrom(caseId));
        Meant meant = assignments.meant(task.getTaskDefinition(), task);
        String holder = task.getAssignee();
        if (holder == null || !assignments.mayKeep(holder, meant, caseId)) {
            give(task, meant, assignments.given(meant, caseId));
        }
    }

    private static void give(TaskEntity task, Meant meant, Given given) {
        if (!Objects.equals(task.getAssignee(), given.assignee())) {
            task.setAssignee(given.assignee());
        }
        Set<String> offered = task.getIdentityLinks().stream()
                .map(IdentityLinkEntity::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        offered.stream().filter(group -> !meant.groups().contains(group)).forEach(group -> {
            task.deleteCandidateGroup(group);
            TaskReaders.withdrawGroup(task.getId(), group);
        });
        given.groups().stream().filter(group -> !offered.contains(group)).forEach(task::addCandidateGroup);
    }

    /** Denies the task to those kept from the matter, and to nobody else. */
    private void deny(String taskId, Set<String> barred) {
        Set<String> denied = engine
                .getAuthorizationService()
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_REVOKE)
                .resourceType(Resources.TASK)
                .resourceId(taskId)
                .list()
                .stream()
                .map(Authorization::getUserId)
                .collect(Collectors.toSet());
        barred.stream().filter(person -> !denied.contains(person)).forEach(person -> Context.getCommandContext()
                .getDbEntityManager()
                .insert(TaskReaders.denial(taskId, person)));
        denied.stream()
                .filter(person -> !barred.contains(person))
                .forEach(person -> TaskReaders.withdraw(Authorization.AUTH_TYPE_REVOKE, taskId, person));
    }
}
