package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.Directory;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDecorator;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;

/** Makes every user task of every diagram a {@link BriefedTask}. */
final class BriefedTasks extends AbstractBpmnParseListener {
    private final ShownContent shown;
    private final ObjectProvider<Directory> directory;

    BriefedTasks(ShownContent shown, ObjectProvider<Directory> directory) {
        this.shown = shown;
        this.directory = directory;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDecorator plain = ((UserTaskActivityBehavior) behaviorOf(activity)).getTaskDecorator();
        BriefedTask briefed =
                new BriefedTask(plain.getTaskDefinition(), plain.getExpressionManager(), shown, directory);
        replace(activity, new UserTaskActivityBehavior(briefed));
    }

    private static Object behaviorOf(ActivityImpl activity) {
        return activity.getActivityBehavior();
    }

    private static void replace(ActivityImpl activity, UserTaskActivityBehavior behavior) {
        activity.setActivityBehavior(behavior);
    }
}
