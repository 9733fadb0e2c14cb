package dk.direktionsbord.contract.model;

import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;

/** A BPMN file. */
public record Diagram(XmlFile xml, BpmnModelInstance model) {
    /** The processes the file defines. */
    public List<ProcessModel> processes() {
        return model.getModelElementsByType(Process.class).stream()
                .map(process -> new ProcessModel(this, process))
                .toList();
    }
}
