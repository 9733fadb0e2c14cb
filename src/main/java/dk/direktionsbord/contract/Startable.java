package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.Models;
import dk.direktionsbord.contract.model.ProcessModel;
import dk.direktionsbord.contract.model.Step;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** A process can be run, and begins at one place, with at most one start form. */
final class Startable implements Rule {
    @Override
    public void check(Models models, Report report) {
        models.given().processes().forEach(process -> check(process, report));
        models.steps(SubProcess.class).forEach(scope -> checkInner(scope, report));
    }

    private static void check(ProcessModel process, Report report) {
        if (!process.element().isExecutable()) {
            report.at(process.place(), "not-executable", process.id());
        }
        List<StartEvent> starts = starts(process.element().getFlowElements());
        if (starts.size() != 1) {
            report.at(process.place(), "starts", String.valueOf(starts.size()));
        }
        starts.stream()
                .map(start -> new Step(process, start))
                .filter(step -> step.parts(EventDefinition.class).findAny().isPresent())
                .forEach(step -> report.at(step.place(), "by-itself", step.name()));
    }

    private static void checkInner(Step scope, Report report) {
        List<StartEvent> starts = starts(((SubProcess) scope.node()).getFlowElements());
        if (starts.size() != 1) {
            report.at(scope.place(), "starts", String.valueOf(starts.size()));
        }
        starts.stream()
                .map(start -> new Step(scope.process(), start))
                .filter(step -> step.form().isPresent())
                .forEach(step ->
                        report.at(step.place(), "inner-form", step.form().orElse("")));
    }

    private static List<StartEvent> starts(java.util.Collection<FlowElement> elements) {
        return elements.stream()
                .filter(StartEvent.class::isInstance)
                .map(StartEvent.class::cast)
                .toList();
    }
}
