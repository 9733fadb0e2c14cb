package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.Diagram;
import dk.direktionsbord.contract.model.Models;
import dk.direktionsbord.contract.model.ProcessModel;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** Everything that runs is drawn, so that people can see what runs. */
final class DiagramPicture implements Rule {
    @Override
    public void check(Models models, Report report) {
        models.given().diagrams().forEach(diagram -> {
            Set<String> drawn = drawn(diagram);
            diagram.processes().forEach(process -> check(process, drawn, report));
        });
    }

    private static void check(ProcessModel process, Set<String> drawn, Report report) {
        if (process.steps().size() > 1 && process.steps().stream().noneMatch(step -> drawn.contains(step.id()))) {
            report.at(process.place(), "none", String.valueOf(process.steps().size()));
            return;
        }
        process.steps().stream()
                .filter(step -> !drawn.contains(step.id()))
                .forEach(step -> report.at(step.place(), "step", step.name()));
        process.flows().stream()
                .filter(flow -> !drawn.contains(String.valueOf(flow.getId())))
                .forEach(flow -> report.at(process.placeOf(flow), "flow", String.valueOf(flow.getId())));
    }

    private static Set<String> drawn(Diagram diagram) {
        Set<String> drawn = diagram.model().getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> shape.getBounds() != null && shape.getBounds().getWidth() > 0)
                .map(BpmnShape::getBpmnElement)
                .filter(Objects::nonNull)
                .map(BaseElement::getId)
                .collect(Collectors.toSet());
        diagram.model().getModelElementsByType(BpmnEdge.class).stream()
                .filter(edge -> edge.getWaypoints().size() > 1)
                .map(BpmnEdge::getBpmnElement)
                .filter(Objects::nonNull)
                .forEach(element -> drawn.add(element.getId()));
        return drawn;
    }
}
