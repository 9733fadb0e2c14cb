package dk.direktionsbord.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.LongConsumer;

/** Runs one matter from its start form until nothing waits any more. */
final class Lifecycle {
    private final Side side;
    private final OpenSteps steps;

    Lifecycle(Side side, OpenSteps steps) {
        this.side = side;
        this.steps = steps;
    }

    /** @param latency gets the nanoseconds each human task took to complete */
    void run(LongConsumer latency) {
        String matter = side.start(Script.SUBMITTER, Script.start());
        Deque<OpenStep> open = new ArrayDeque<>(steps.of(matter));
        int completed = 0;
        while (!open.isEmpty()) {
            complete(open.poll(), latency);
            completed++;
            if (open.isEmpty()) {
                open.addAll(steps.of(matter));
            }
        }
        if (completed != Script.TASKS || !steps.isOver(matter)) {
            throw new IllegalStateException(side.name() + " ended after " + completed + " tasks in " + matter);
        }
    }

    private void complete(OpenStep step, LongConsumer latency) {
        Map<String, Object> form = Script.form(step.step(), side.personFor(step), side.meetingDay());
        long begin = System.nanoTime();
        side.complete(step, form);
        latency.accept(System.nanoTime() - begin);
    }
}
