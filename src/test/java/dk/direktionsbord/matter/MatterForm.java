package dk.direktionsbord.matter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The fields of the form matter-description, filled in for a matter of Center for Dagtilbud og Skole. */
final class MatterForm {
    private final Map<String, Object> values = new LinkedHashMap<>();

    private MatterForm() {}

    /** A complete matter that the centre chef may decide alone (R23), ready for the quality gate. */
    static MatterForm ofTheCentre() {
        return new MatterForm()
                .with("matterId", UUID.randomUUID())
                .with("performedBy", "chef.das")
                .with("title", "Fælles ordning for dagtilbud")
                .with("summary", "Sagen handler om en fælles ordning.")
                .with("type", "DECISION")
                .with("owningCentre", "C-DAS")
                .with("recommendation", List.of(Map.of("text", "at ordningen godkendes")))
                .with("valueForCitizens", "Forældre møder de samme regler overalt.")
                .with("presentation", "Dagtilbuddene har hver sin ordning i dag.")
                .with("alternatives", "ingen")
                .with("kind", "OPERATIONS")
                .with("scope", "OWN_CENTRE")
                .with("decisionAuthority", "ADMINISTRATIVE")
                .with("affectedCentres", List.of("C-DAS"))
                .with("open", true);
    }

    /** Two committees and the council (R10). */
    static MatterForm ofTheCouncil() {
        return ofTheCentre()
                .with("decisionAuthority", "COUNCIL")
                .with("political", true)
                .with("committees", List.of("BUU", "SSU"));
    }

    MatterForm with(String field, Object value) {
        values.put(field, value);
        return this;
    }

    MatterForm without(String field) {
        values.remove(field);
        return this;
    }

    MatterForm by(String person) {
        return with("performedBy", person);
    }

    /** The same fields, sent in again by the submitter of the matter. */
    MatterForm correcting(UUID matter) {
        return with("matterId", matter).without("owningCentre").with("correction", "RESUBMIT");
    }

    MatterFields fields() {
        return MatterJson.read(MatterJson.write(values), MatterFields.class);
    }
}
