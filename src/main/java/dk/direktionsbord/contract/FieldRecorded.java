package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.FormComponent;
import dk.direktionsbord.contract.model.FormFile;
import dk.direktionsbord.contract.model.Models;
import dk.direktionsbord.contract.model.Part;
import dk.direktionsbord.contract.model.Step;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Every field a person fills in is taken by an action before the process waits again; else it is lost without a word. */
final class FieldRecorded implements Rule {
    @Override
    public void check(Models models, Report report) {
        Stream.concat(
                        models.steps(UserTask.class),
                        models.steps(StartEvent.class)
                                .filter(start -> start.node().getParentElement() instanceof Process))
                .forEach(step -> models.formOf(step).ifPresent(form -> check(models, step, form, report)));
    }

    private static void check(Models models, Step step, FormFile form, Report report) {
        Set<Step> ahead = untilNextWait(step);
        if (ahead.stream().anyMatch(models::callsUnknownAction)) {
            return;
        }
        Set<String> taken = taken(models, ahead);
        form.fields().stream()
                .filter(field -> !field.showsOnly() && !taken.contains(field.key()))
                .forEach(field -> tell(step, field, taken, report));
    }

    private static void tell(Step step, FormComponent field, Set<String> taken, Report report) {
        String question = ClosestName.question(field.key(), taken);
        report.at(step.place(), "lost", field.key(), field.label(), field.form().id(), question);
    }

    private static Set<String> taken(Models models, Set<Step> steps) {
        return steps.stream()
                .flatMap(step -> models.actionOf(step).stream())
                .flatMap(action -> action.inputs().stream())
                .map(Part::name)
                .collect(Collectors.toSet());
    }

    /** The steps that run in the transaction of the answer. */
    private static Set<Step> untilNextWait(Step step) {
        Set<Step> found = new LinkedHashSet<>();
        Deque<Step> ahead = new ArrayDeque<>(step.next());
        while (!ahead.isEmpty()) {
            Step next = ahead.pop();
            if (!waits(next) && found.add(next)) {
                ahead.addAll(next.next());
            }
        }
        return found;
    }

    private static boolean waits(Step step) {
        return step.is(UserTask.class) || step.is(CallActivity.class) || step.is(CatchEvent.class);
    }
}
