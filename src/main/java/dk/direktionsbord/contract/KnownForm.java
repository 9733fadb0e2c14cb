package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.Models;
import dk.direktionsbord.contract.model.Step;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A task asks with a form that exists, in the version that was deployed with the diagram. */
final class KnownForm implements Rule {
    @Override
    public void check(Models models, Report report) {
        models.steps(UserTask.class)
                .filter(step -> step.form().isEmpty())
                .forEach(step -> report.at(step.place(), "missing", step.name()));
        Stream.concat(models.steps(UserTask.class), models.steps(StartEvent.class))
                .filter(step -> step.form().isPresent())
                .forEach(step -> check(models, step, report));
    }

    private static void check(Models models, Step step, Report report) {
        String form = step.form().orElseThrow();
        if (!models.forms().containsKey(form)) {
            var forms = models.forms().keySet();
            report.at(step.place(), "unknown", form, ClosestName.question(form, forms));
        }
        if (!step.camunda("formRefBinding").equals(java.util.Optional.of("deployment"))) {
            report.at(step.place(), "binding", form);
        }
    }
}
