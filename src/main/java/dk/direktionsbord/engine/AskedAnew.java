package dk.direktionsbord.engine;

import java.util.Date;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.springframework.stereotype.Component;

/**
 * What was asked of the record when a task began, asked again: its name, when it is due, and whose it is. Who has taken it
 * keeps it while it is theirs to take.
 */
@Component
class AskedAnew {
    private final ShownContent shown;
    private final EngineHandover handover;

    AskedAnew(ShownContent shown, EngineHandover handover) {
        this.shown = shown;
        this.handover = handover;
    }

    void ask(TaskEntity task) {
        TaskDefinition definition = task.getTaskDefinition();
        task.setName(shown.nameOf(definition, EngineCaseScope.of(task)));
        if (definition.getDueDateExpression() != null) {
            task.setDueDate((Date) definition.getDueDateExpression().getValue(task));
        }
        handover.settle(task);
    }
}
