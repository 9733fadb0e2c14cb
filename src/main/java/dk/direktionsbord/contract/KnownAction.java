package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.Expression;
import dk.direktionsbord.contract.model.Models;
import dk.direktionsbord.contract.model.Step;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** A step that does something calls an action that the code has. */
final class KnownAction implements Rule {
    @Override
    public void check(Models models, Report report) {
        Stream.concat(
                        models.steps(ServiceTask.class),
                        models.steps(BusinessRuleTask.class)
                                .filter(step -> step.camunda("decisionRef").isEmpty()))
                .forEach(step -> check(models, step, report));
    }

    private static void check(Models models, Step step, Report report) {
        String written = step.camunda("delegateExpression").orElse("");
        var names = models.code().actions().keySet();
        if (written.isEmpty()) {
            report.at(step.place(), "missing", ClosestName.question(stem(step), names));
        } else if (!Expression.isIn(written)) {
            report.at(step.place(), "bare", written);
        } else {
            step.action()
                    .filter(name -> !names.contains(name))
                    .ifPresent(name -> report.at(step.place(), "unknown", name, ClosestName.question(name, names)));
        }
    }

    /** The action a step is most likely meant to call: {@code serviceTask_RecordDecision} means {@code recordDecision}. */
    private static String stem(Step step) {
        String id = step.id();
        return org.springframework.util.StringUtils.uncapitalize(id.substring(id.indexOf('_') + 1));
    }
}
