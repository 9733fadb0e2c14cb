package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.Models;
import dk.direktionsbord.contract.model.ProcessModel;
import dk.direktionsbord.contract.model.Step;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Steps, questions and answers carry a name, and a task says when it is done (S59). */
final class NamedSteps implements Rule {
    @Override
    public void check(Models models, Report report) {
        models.given().processes().stream()
                .filter(process -> blank(process.element().getName()))
                .forEach(process -> report.at(process.place(), "process", process.id()));
        models.steps(FlowNode.class).forEach(step -> check(step, report));
    }

    private static void check(Step step, Report report) {
        boolean splits = step.is(ExclusiveGateway.class) && step.outgoing().size() > 1;
        boolean named = step.is(Activity.class) || step.is(BoundaryEvent.class) || splits;
        if (named && step.name().isEmpty()) {
            report.at(step.place(), splits ? "question" : "step", step.id());
        }
        if (splits) {
            checkAnswers(step.process(), step, report);
        }
        if (step.is(UserTask.class) && step.parts(Documentation.class).allMatch(NamedSteps::empty)) {
            report.at(step.place(), "done", step.name());
        }
    }

    private static void checkAnswers(ProcessModel process, Step gateway, Report report) {
        gateway.outgoing().stream()
                .filter(flow -> blank(flow.getName()))
                .forEach(flow -> report.at(process.placeOf(flow), "answer", gateway.name()));
    }

    private static boolean empty(Documentation documentation) {
        return blank(documentation.getTextContent());
    }

    private static boolean blank(@org.jspecify.annotations.Nullable String text) {
        return Optional.ofNullable(text).orElse("").isBlank();
    }
}
