package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.Models;
import dk.direktionsbord.contract.model.Step;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** An arrow leads to every step, and every way leads to an end that is drawn. */
final class ConnectedSteps implements Rule {
    @Override
    public void check(Models models, Report report) {
        models.steps(FlowNode.class).forEach(step -> check(step, report));
    }

    private static void check(Step step, Report report) {
        boolean begins = step.is(StartEvent.class) || step.is(BoundaryEvent.class);
        if (!begins && step.incoming().isEmpty()) {
            report.at(step.place(), "unreached", step.name());
        }
        if (!step.is(EndEvent.class) && step.outgoing().isEmpty()) {
            report.at(step.place(), "dead-end", step.name());
        }
    }
}
