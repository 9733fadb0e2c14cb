package dk.direktionsbord.engine;

import dk.direktionsbord.engine.Assignments.Given;
import dk.direktionsbord.engine.Assignments.Meant;
import dk.direktionsbord.workflow.Refusal;
import dk.direktionsbord.workflow.TaskMove;
import dk.direktionsbord.workflow.TaskMove.Holders;
import dk.direktionsbord.workflow.TaskMoves;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks every open task of the engine whom it is meant for, as {@link EngineHandover} does for one. */
@Component
class EngineTaskMoves implements TaskMoves {
    private static final Logger LOG = LoggerFactory.getLogger(EngineTaskMoves.class);

    private final ProcessEngineConfigurationImpl engine;
    private final Assignments assignments;
    private final EngineHandover handover;
    private final CandidateGroups candidates;
    private final NewsOfTasks news;
    private final TaskReading reading;

    EngineTaskMoves(
            ProcessEngineConfigurationImpl engine,
            Assignments assignments,
            EngineHandover handover,
            CandidateGroups candidates,
            NewsOfTasks news,
            TaskReading reading) {
        this.engine = engine;
        this.assignments = assignments;
        this.handover = handover;
        this.candidates = candidates;
        this.news = news;
        this.reading = reading;
    }

    @Override
    public List<TaskMove> foreseen() {
        return run(context -> context.runWithoutAuthorization(() -> {
            List<Task> open = reading.tasks(
                    query -> query.active().orderByTaskCreateTime().asc());
            Map<String, List<String>> offered = candidates.ofUntaken(open);
            return open.stream()
                    .map(TaskEntity.class::cast)
                    .filter(EngineCaseScope::isOpen)
                    .flatMap(task -> move(task, offered).stream())
                    .toList();
        }));
    }

    @Override
    public void carryOut(Collection<TaskMove> moves) {
        try {
            run(context -> context.runWithoutAuthorization(() -> {
                handover.oneAtATime();
                moves.forEach(
                        move -> Optional.ofNullable(context.getTaskManager().findTaskById(move.task()))
                                .filter(EngineCaseScope::isOpen)
                                .ifPresent(task -> settle(task, move.from())));
                return null;
            }));
        } catch (OptimisticLockingException collision) {
            throw Refusal.conflict("engine.task.collision");
        }
    }

    private void settle(TaskEntity task, Holders from) {
        handover.settle(task);
        news.moved(task, from);
    }

    private <T> T run(Command<T> command) {
        return engine.getCommandExecutorTxRequired().execute(command);
    }

    /** A task whose step cannot be asked stays where it is: one broken case must not hold up everybody else's. */
    private Optional<TaskMove> move(TaskEntity task, Map<String, List<String>> offered) {
        try {
            Holders from = new Holders(task.getAssignee(), Set.copyOf(offered.getOrDefault(task.getId(), List.of())));
            Holders to = after(task, from);
            return from.equals(to) ? Optional.empty() : Optional.of(move(task, from, to));
        } catch (RuntimeException unanswered) {
            LOG.warn(
                    "Nobody can be found for task {} of step {}",
                    task.getId(),
                    task.getTaskDefinitionKey(),
                    unanswered);
            return Optional.empty();
        }
    }

    private Holders after(TaskEntity task, Holders from) {
        UUID caseId = EngineCaseScope.of(task).matterId();
        Meant meant = assignments.meant(task.getTaskDefinition(), task);
        if (from.person() != null && assignments.mayKeep(from.person(), meant, caseId)) {
            return from;
        }
        Given given = assignments.given(meant, caseId);
        return new Holders(given.assignee(), given.assignee() == null ? given.groups() : Set.of());
    }

    private static TaskMove move(TaskEntity task, Holders from, Holders to) {
        return new TaskMove(
                task.getId(),
                task.getTaskDefinition().getNameExpression().getExpressionText(),
                task.getProcessDefinition().getName(),
                EngineCaseScope.of(task).matterId(),
                from,
                to);
    }
}
