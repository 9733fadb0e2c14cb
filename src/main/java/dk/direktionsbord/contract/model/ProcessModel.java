package dk.direktionsbord.contract.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** One process of a diagram, its sub-processes included. Arrows are read as the engine reads them: from the arrow alone. */
public final class ProcessModel {
    private final XmlFile xml;
    private final Process element;
    private final List<Step> steps;
    private final List<SequenceFlow> flows;
    private final Map<String, List<SequenceFlow>> outgoing;
    private final Map<String, List<SequenceFlow>> incoming;

    ProcessModel(XmlFile xml, Process element) {
        this.xml = xml;
        this.element = element;
        List<FlowElement> all = inside(element.getFlowElements()).toList();
        this.steps = only(FlowNode.class, all).map(node -> new Step(this, node)).toList();
        this.flows = only(SequenceFlow.class, all).toList();
        this.outgoing = flowsBy(SequenceFlow::getSource);
        this.incoming = flowsBy(SequenceFlow::getTarget);
    }

    public String id() {
        return Optional.ofNullable(element.getId()).orElse("");
    }

    public Process element() {
        return element;
    }

    public Place place() {
        return xml.place(element.getId());
    }

    public Place placeOf(FlowElement inside) {
        return xml.place(inside.getId());
    }

    /** Every step, those inside sub-processes too. */
    public List<Step> steps() {
        return steps;
    }

    /** Every step of a kind. */
    public Stream<Step> steps(Class<? extends FlowNode> kind) {
        return steps.stream().filter(step -> step.is(kind));
    }

    /** Every arrow, those inside sub-processes too. */
    public List<SequenceFlow> flows() {
        return flows;
    }

    List<SequenceFlow> from(Step step) {
        return outgoing.getOrDefault(step.id(), List.of());
    }

    List<SequenceFlow> to(Step step) {
        return incoming.getOrDefault(step.id(), List.of());
    }

    private Map<String, List<SequenceFlow>> flowsBy(Function<SequenceFlow, FlowNode> end) {
        return flows.stream()
                .filter(flow -> end.apply(flow) != null)
                .collect(Collectors.groupingBy(flow -> end.apply(flow).getId()));
    }

    private static <T> Stream<T> only(Class<T> kind, List<FlowElement> elements) {
        return elements.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static Stream<FlowElement> inside(Collection<FlowElement> elements) {
        return elements.stream()
                .flatMap(each -> each instanceof SubProcess scope
                        ? Stream.concat(Stream.of(each), inside(scope.getFlowElements()))
                        : Stream.of(each));
    }
}
