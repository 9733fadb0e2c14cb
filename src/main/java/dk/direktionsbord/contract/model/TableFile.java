package dk.direktionsbord.contract.model;

import java.util.List;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** A DMN file. */
public record TableFile(XmlFile xml, DmnModelInstance model) {
    /** The decisions the file defines. */
    public List<Decision> decisions() {
        return model.getModelElementsByType(org.camunda.bpm.model.dmn.instance.Decision.class).stream()
                .map(decision -> new Decision(this, decision))
                .toList();
    }
}
