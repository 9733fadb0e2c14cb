package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.OpenSteps;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.query.Query;
import org.springframework.stereotype.Component;

/** Asks anew for the running cases of the engine; the expressions are those of the version each case runs on. */
@Component
class EngineOpenSteps implements OpenSteps {
    private final ProcessEngineConfigurationImpl engine;
    private final AskedAnew tasks;

    EngineOpenSteps(ProcessEngineConfigurationImpl engine, AskedAnew tasks) {
        this.engine = engine;
        this.tasks = tasks;
    }

    @Override
    public void askAnew(UUID subject) {
        engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    open(subject.toString()).forEach(tasks::ask);
                    timers(subject.toString()).forEach(EngineOpenSteps::setAnew);
                    return true;
                }));
    }

    private List<TaskEntity> open(String subject) {
        return all(
                engine.getTaskService().createTaskQuery().processInstanceBusinessKey(subject), TaskEntity.class::cast);
    }

    private List<TimerEntity> timers(String subject) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(subject)
                .list()
                .stream()
                .flatMap(instance -> all(
                        engine.getManagementService()
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .timers(),
                        TimerEntity.class::cast)
                        .stream())
                .toList();
    }

    private static <T, E> List<E> all(Query<?, T> query, Function<T, E> as) {
        return query.list().stream().map(as).toList();
    }

    private static void setAnew(TimerEntity timer) {
        ActivityImpl activity = timer.getExecution().getProcessDefinition().findActivity(timer.getActivityId());
        TimerDeclarationImpl declaration = TimerDeclarationImpl.getDeclarationsForScope(activity.getEventScope())
                .get(timer.getActivityId());
        if (declaration != null) {
            declaration.updateJob(timer);
        }
    }
}
