package dk.direktionsbord.contract.model;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnParser;
import org.camunda.bpm.model.xml.impl.instance.DomDocumentImpl;
import org.camunda.bpm.model.xml.instance.DomDocument;
import org.w3c.dom.Document;

/** Makes a diagram of XML that was read the safe way. Camunda's own door would read the schema anew for every file. */
final class DiagramParser extends BpmnParser {
    BpmnModelInstance model(Document plain) {
        DomDocument document = new DomDocumentImpl(plain);
        validateModel(document);
        return createModelInstance(document);
    }
}
