package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.FormComponent;
import dk.direktionsbord.contract.model.FormFile;
import dk.direktionsbord.contract.model.Models;
import dk.direktionsbord.contract.model.Part;
import dk.direktionsbord.contract.model.Step;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Every field a person fills in is taken by an action before the process waits again; else it is lost without a word. */
final class FieldRecorded implements Rule {
    @Override
    public void check(Models models, Report report) {
        Stream.concat(models.steps(UserTask.class), models.steps(StartEvent.class))
                .forEach(step -> models.formOf(step).ifPresent(form -> check(models, step, form, report)));
    }

    private static void check(Models models, Step step, FormFile form, Report report) {
        Set<String> taken = takenAfter(models, step);
        form.fields().stream()
                .filter(field -> !field.showsOnly() && !taken.contains(field.key()))
                .forEach(field -> tell(step, field, taken, report));
    }

    private static void tell(Step step, FormComponent field, Set<String> taken, Report report) {
        String question = ClosestName.question(field.key(), taken);
        report.at(step.place(), "lost", field.key(), field.label(), field.form().id(), question);
    }

    /** The names taken by the actions that run before the next wait. */
    private static Set<String> takenAfter(Models models, Step step) {
        Set<String> taken = new HashSet<>();
        Set<String> visited = new HashSet<>();
        Deque<Step> ahead = new ArrayDeque<>(step.next());
        while (!ahead.isEmpty()) {
            Step next = ahead.pop();
            if (visited.add(next.id()) && !waits(next)) {
                models.actionOf(next).stream()
                        .flatMap(action -> action.inputs().stream())
                        .map(Part::name)
                        .forEach(taken::add);
                ahead.addAll(next.next());
            }
        }
        return taken;
    }

    private static boolean waits(Step step) {
        return step.is(UserTask.class) || step.is(CallActivity.class) || step.is(CatchEvent.class);
    }
}
