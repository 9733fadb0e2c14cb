package dk.direktionsbord.contract.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** One process of a diagram, its sub-processes included. */
public record ProcessModel(Diagram diagram, Process element) {
    public String id() {
        return Optional.ofNullable(element.getId()).orElse("");
    }

    public Place place() {
        return diagram.xml().place(element.getId());
    }

    public Place placeOf(SequenceFlow flow) {
        return diagram.xml().place(flow.getId());
    }

    /** Every step, those inside sub-processes too. */
    public List<Step> steps() {
        return inside(element.getFlowElements())
                .filter(FlowNode.class::isInstance)
                .map(each -> new Step(this, (FlowNode) each))
                .toList();
    }

    /** Every step of a kind. */
    public Stream<Step> steps(Class<? extends FlowNode> kind) {
        return steps().stream().filter(step -> step.is(kind));
    }

    /** Every arrow, those inside sub-processes too. */
    public List<SequenceFlow> flows() {
        return inside(element.getFlowElements())
                .filter(SequenceFlow.class::isInstance)
                .map(SequenceFlow.class::cast)
                .toList();
    }

    private static Stream<FlowElement> inside(Collection<FlowElement> elements) {
        return elements.stream()
                .flatMap(each -> each instanceof SubProcess scope
                        ? Stream.concat(Stream.of(each), inside(scope.getFlowElements()))
                        : Stream.of(each));
    }
}
