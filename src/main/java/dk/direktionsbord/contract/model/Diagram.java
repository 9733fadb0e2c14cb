package dk.direktionsbord.contract.model;

import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;

/** A BPMN file and the processes it defines. */
public record Diagram(XmlFile xml, BpmnModelInstance model, List<ProcessModel> processes) {
    static Diagram of(XmlFile xml, BpmnModelInstance model) {
        List<ProcessModel> processes = model.getModelElementsByType(Process.class).stream()
                .map(process -> new ProcessModel(xml, process))
                .toList();
        return new Diagram(xml, model, processes);
    }
}
