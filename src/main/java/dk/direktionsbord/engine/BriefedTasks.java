package dk.direktionsbord.engine;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDecorator;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Makes every user task of every diagram a {@link BriefedTask}, and lets the rooms hear of it. */
final class BriefedTasks extends AbstractBpmnParseListener {
    private final ShownContent shown;
    private final Assignments assignments;
    private final NewsOfTasks news;

    BriefedTasks(ShownContent shown, Assignments assignments, NewsOfTasks news) {
        this.shown = shown;
        this.assignments = assignments;
        this.news = news;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDecorator plain = ((UserTaskActivityBehavior) behaviorOf(activity)).getTaskDecorator();
        BriefedTask briefed =
                new BriefedTask(plain.getTaskDefinition(), plain.getExpressionManager(), shown, assignments);
        plain.getTaskDefinition().addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, news);
        plain.getTaskDefinition().addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, news);
        replace(activity, new UserTaskActivityBehavior(briefed));
    }

    private static Object behaviorOf(ActivityImpl activity) {
        return activity.getActivityBehavior();
    }

    private static void replace(ActivityImpl activity, UserTaskActivityBehavior behavior) {
        activity.setActivityBehavior(behavior);
    }
}
