package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.Models;
import dk.direktionsbord.contract.model.Step;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.jspecify.annotations.Nullable;

/** A gateway that splits knows where to go when no answer fits: one default arrow, and a condition on every other. */
final class GatewayDefault implements Rule {
    @Override
    public void check(Models models, Report report) {
        models.steps(FlowNode.class)
                .filter(step -> step.outgoing().size() > 1 && !step.is(ParallelGateway.class))
                .forEach(step -> check(step, report));
    }

    private static void check(Step step, Report report) {
        if (!(step.node() instanceof ExclusiveGateway gateway)) {
            report.at(step.place(), "split", step.name());
            return;
        }
        SequenceFlow fallback = gateway.getDefault();
        if (fallback == null) {
            report.at(step.place(), "missing", step.name());
        }
        step.outgoing().forEach(flow -> checkFlow(step, flow, fallback, report));
    }

    private static void checkFlow(Step step, SequenceFlow flow, @Nullable SequenceFlow fallback, Report report) {
        boolean conditional = Condition.on(step.process(), flow).isPresent();
        boolean isDefault = fallback != null && Objects.equals(flow.getId(), fallback.getId());
        if (isDefault && conditional) {
            report.at(step.process().placeOf(flow), "condition-on-default", step.name());
        } else if (!isDefault && !conditional && fallback != null) {
            report.at(step.process().placeOf(flow), "no-condition", step.name());
        }
    }
}
