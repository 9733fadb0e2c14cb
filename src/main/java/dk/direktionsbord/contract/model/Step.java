package dk.direktionsbord.contract.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One step of a process: a task, an event, a gateway or a sub-process. */
public record Step(ProcessModel process, FlowNode node) {
    public String id() {
        return Optional.ofNullable(node.getId()).orElse("");
    }

    public String name() {
        return Optional.ofNullable(node.getName()).orElse("").strip();
    }

    public boolean is(Class<? extends FlowNode> kind) {
        return kind.isInstance(node);
    }

    public Place place() {
        return process.placeOf(node);
    }

    /** What is filled in at one of the engine's own properties. */
    public Optional<String> camunda(String property) {
        return Optional.ofNullable(node.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, property))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** The name of the action the step calls. */
    public Optional<String> action() {
        return camunda("delegateExpression").flatMap(Expression::name);
    }

    /** The form a person fills in at this step. */
    public Optional<String> form() {
        return camunda("formRef");
    }

    /** How the step is repeated, when it is drawn with three bars. */
    public Optional<MultiInstanceLoopCharacteristics> repetition() {
        return node.getChildElementsByType(MultiInstanceLoopCharacteristics.class).stream()
                .findFirst();
    }

    /** The definitions of an event, such as a timer. */
    public <T extends ModelElementInstance> Stream<T> parts(Class<T> kind) {
        return node.getChildElementsByType(kind).stream();
    }

    public List<SequenceFlow> outgoing() {
        return process.from(this);
    }

    public List<SequenceFlow> incoming() {
        return process.to(this);
    }

    /** The steps the arrows lead to. */
    public List<Step> next() {
        return outgoing().stream()
                .map(SequenceFlow::getTarget)
                .filter(Objects::nonNull)
                .map(target -> new Step(process, target))
                .toList();
    }
}
