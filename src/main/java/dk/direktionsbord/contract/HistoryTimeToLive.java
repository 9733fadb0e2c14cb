package dk.direktionsbord.contract;

import dk.direktionsbord.contract.model.Decision;
import dk.direktionsbord.contract.model.Models;
import dk.direktionsbord.contract.model.Place;
import dk.direktionsbord.contract.model.ProcessModel;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.dmn.impl.DmnModelConstants;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** How long the engine keeps its own trail of a finished process is said, in days: the engine refuses years. */
final class HistoryTimeToLive implements Rule {
    private static final String PROPERTY = "historyTimeToLive";
    private static final Pattern DAYS = Pattern.compile("P[1-9][0-9]{0,4}D");

    @Override
    public void check(Models models, Report report) {
        for (ProcessModel process : models.given().processes()) {
            check(process.element(), BpmnModelConstants.CAMUNDA_NS, process.place(), report);
        }
        for (Decision decision : models.given().decisions()) {
            check(decision.element(), DmnModelConstants.CAMUNDA_NS, decision.place(), report);
        }
    }

    private static void check(ModelElementInstance model, String namespace, Place place, Report report) {
        String written = Optional.ofNullable(model.getAttributeValueNs(namespace, PROPERTY))
                .orElse("");
        if (written.isBlank()) {
            report.at(place, "missing");
        } else if (!DAYS.matcher(written).matches()) {
            report.at(place, "unit", written);
        }
    }
}
