package dk.direktionsbord.contract.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** A step that calls another process, with what it hands over and takes back. */
public record Call(Step step, CallActivity activity) {
    /** The one expression that passes the matter's id on to the called process. */
    public static final String PASS_MATTER = "#{execution.processBusinessKey}";

    static Stream<Call> in(ProcessModel process) {
        return process.steps(CallActivity.class).map(Call::of);
    }

    public static Call of(Step step) {
        return new Call(step, (CallActivity) step.node());
    }

    /** The id of the called process. */
    public String process() {
        return Optional.ofNullable(activity.getCalledElement()).orElse("").strip();
    }

    /** The variables handed over, without the line that passes the matter on. */
    public List<CamundaIn> handedOver() {
        return extensions(CamundaIn.class)
                .filter(each -> each.getCamundaSource() != null && each.getCamundaTarget() != null)
                .toList();
    }

    /** The variables taken back. */
    public List<CamundaOut> takenBack() {
        return extensions(CamundaOut.class)
                .filter(each -> each.getCamundaSource() != null && each.getCamundaTarget() != null)
                .toList();
    }

    /** Whether the called process works on the same matter. */
    public boolean passesMatter() {
        return extensions(CamundaIn.class).anyMatch(each -> PASS_MATTER.equals(each.getCamundaBusinessKey()));
    }

    private <T extends BpmnModelElementInstance> Stream<T> extensions(Class<T> kind) {
        return Optional.ofNullable(activity.getExtensionElements()).stream()
                .map(found -> found.getElementsQuery().filterByType(kind).list())
                .flatMap(Collection::stream);
    }
}
