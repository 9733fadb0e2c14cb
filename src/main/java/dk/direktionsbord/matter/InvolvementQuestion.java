package dk.direktionsbord.matter;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The inputs of the table that finds who has to contribute (C6). */
final class InvolvementQuestion {
    private InvolvementQuestion() {}

    static Map<String, @Nullable Object> about(Matter matter) {
        MatterFacts facts = matter.facts();
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put(
                "otherCentresAffected",
                facts.affectedCentres().stream().anyMatch(centre -> !centre.equals(matter.owningCentre())));
        inputs.put("hasFinances", matter.text().finances().areConcerned());
        inputs.put("staffConsequences", facts.staffConsequences());
        inputs.put("kind", facts.kind().name());
        inputs.put("legalBasisUncertain", facts.legalBasisUncertain());
        inputs.put("closed", !matter.open());
        inputs.put("newPersonalData", facts.newPersonalData());
        inputs.put("newItSystem", facts.newItSystem());
        inputs.put("externalCommunication", facts.externalCommunication());
        inputs.put("procurement", facts.procurement());
        inputs.put("targetGroups", matter.text().targetGroups());
        inputs.put("decisionAuthority", facts.decisionAuthority().name());
        inputs.put("propertyAffected", facts.propertyAffected());
        return inputs;
    }
}
