package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.Models;
import dk.direktionsbord.contract.model.Step;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;

/** A step waits only for a message that somebody sends. */
final class KnownMessage implements Rule {
    @Override
    public void check(Models models, Report report) {
        models.steps(FlowNode.class).forEach(step -> step.parts(MessageEventDefinition.class)
                .forEach(definition -> check(models, step, definition, report)));
    }

    private static void check(Models models, Step step, MessageEventDefinition definition, Report report) {
        String message = Optional.ofNullable(definition.getMessage())
                .map(Message::getName)
                .orElse("");
        var messages = models.code().messages();
        if (!step.is(CatchEvent.class)) {
            report.at(step.place(), "sends", step.name());
        } else if (!messages.contains(message)) {
            report.at(step.place(), "unknown", message, ClosestName.question(message, messages));
        }
    }
}
