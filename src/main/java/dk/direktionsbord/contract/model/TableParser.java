package dk.direktionsbord.contract.model;

import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.impl.DmnParser;
import org.camunda.bpm.model.xml.impl.instance.DomDocumentImpl;
import org.camunda.bpm.model.xml.instance.DomDocument;
import org.w3c.dom.Document;

/** Makes a decision table of XML that was read the safe way; the schemas are read once. */
final class TableParser extends DmnParser {
    DmnModelInstance model(Document plain) {
        DomDocument document = new DomDocumentImpl(plain);
        validateModel(document);
        return createModelInstance(document);
    }
}
