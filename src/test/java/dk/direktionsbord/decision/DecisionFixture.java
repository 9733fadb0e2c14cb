package dk.direktionsbord.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The values of forms by name, for matters of Center for Dagtilbud og Skole. */
public final class DecisionFixture {
    private DecisionFixture() {}

    /** Decided by the direktion (R17). */
    public static Map<String, Object> forDirektion() {
        return matter("significant", true, "boardSparringNeeded", true);
    }

    /** Decided by koncernledelsen (R13). */
    public static Map<String, Object> forKoncernledelse() {
        return matter("kind", "ORGANISATIONAL");
    }

    /** Direktion, koncernledelse and direktion again (R07). */
    public static Map<String, Object> forQualification() {
        return matter("requestedTreatment", "QUALIFICATION");
    }

    /** Decided by the centre chef (R23). */
    public static Map<String, Object> forCentreChef() {
        return matter();
    }

    /** Direktion part 1, two committees, the finance committee and the council (R10). */
    public static Map<String, Object> forCouncil() {
        return matter("decisionAuthority", "COUNCIL", "political", true, "committees", List.of("BUU", "SSU"));
    }

    /** A bearing of the mayor in direktion part 1 (R09), then the council. */
    public static Map<String, Object> forBearing() {
        return matter(
                "decisionAuthority", "COUNCIL", "political", true, "bearingNeeded", true, "committees", List.of("BUU"));
    }

    public static Map<String, Object> matter(Object... facts) {
        Map<String, Object> fields = new LinkedHashMap<>(Map.of(
                "title", "Fælles ordning for dagtilbud",
                "summary", "Sagen handler om en fælles ordning.",
                "type", "DECISION",
                "owningCentre", "C-DAS",
                "kind", "OPERATIONS",
                "scope", "OWN_CENTRE",
                "decisionAuthority", "ADMINISTRATIVE",
                "affectedCentres", List.of("C-DAS"),
                "recommendation",
                        List.of(Map.of("text", "at ordningen godkendes"), Map.of("text", "at den evalueres"))));
        for (int fact = 0; fact < facts.length; fact += 2) {
            fields.put((String) facts[fact], facts[fact + 1]);
        }
        return fields;
    }

    /** The form {@code outcome} with the same outcome for both sentences. */
    public static Map<String, Object> both(UUID treatment, String outcome, Object... more) {
        return rows(treatment, row(outcome), row(outcome), more);
    }

    public static Map<String, Object> rows(
            UUID treatment, Map<String, ?> first, Map<String, ?> second, Object... more) {
        Map<String, Object> values =
                new LinkedHashMap<>(Map.of("treatment", treatment, "outcomes", List.of(first, second)));
        for (int field = 0; field < more.length; field += 2) {
            values.put((String) more[field], more[field + 1]);
        }
        return values;
    }

    public static Map<String, Object> row(String outcome) {
        return Map.of("outcome", outcome);
    }

    public static Map<String, Object> row(String outcome, String text) {
        return Map.of("outcome", outcome, "outcomeText", text);
    }
}
