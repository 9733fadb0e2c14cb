package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.Models;
import dk.direktionsbord.contract.model.Step;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;

/** A step that asks a decision table asks one that exists. */
final class KnownDecisionTable implements Rule {
    @Override
    public void check(Models models, Report report) {
        models.steps(BusinessRuleTask.class).forEach(step -> check(models, step, report));
    }

    private static void check(Models models, Step step, Report report) {
        var tables = models.decisions().keySet();
        step.camunda("decisionRef")
                .filter(table -> !tables.contains(table))
                .ifPresent(table -> report.at(step.place(), "unknown", table, ClosestName.question(table, tables)));
        if (step.camunda("decisionRef").isPresent()
                && step.camunda("delegateExpression").isPresent()) {
            report.at(step.place(), "both", step.name());
        }
    }
}
