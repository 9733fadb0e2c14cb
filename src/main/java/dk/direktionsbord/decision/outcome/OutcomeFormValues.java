package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.Outcome;
import dk.direktionsbord.matter.Matter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills the forms that record a conclusion: a row for each sentence, and what an earlier round said. */
final class OutcomeFormValues {
    private OutcomeFormValues() {}

    /** A first round: only the sentences, and the centres the matter affects. */
    static Map<String, Object> fresh(Matter matter, Set<Outcome> allowed) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("outcomes", rows(RecommendedSentences.of(matter), allowed));
        values.put("centresToImplement", centres(matter));
        return values;
    }

    /** A round after the chair sent the last one back: as it was written. */
    static Map<String, Object> again(Conclusion content) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(
                "outcomes",
                content.sentences().stream().map(OutcomeFormValues::row).toList());
        put(values, "decisionText", content.decisionText());
        put(values, "dissent", content.dissent());
        put(values, "forwardTo", content.forwardTo());
        put(values, "positionValidUntil", content.positionValidUntil());
        put(values, "returnReason", content.returnReason());
        put(values, "postponedTo", content.postponedTo());
        values.putAll(mandate(content.mandate()));
        return values;
    }

    private static Map<String, Object> mandate(Mandate mandate) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("toImplement", mandate.toImplement());
        values.put("centresToImplement", mandate.centres());
        put(values, "owner", mandate.owner());
        put(values, "implementationDeadline", mandate.deadline());
        put(values, "expectation", mandate.expectation());
        put(values, "commonPart", mandate.commonPart());
        put(values, "localPart", mandate.localPart());
        return values;
    }

    private static List<Map<String, Object>> rows(List<String> recommendation, Set<Outcome> allowed) {
        return recommendation.stream().map(at -> fresh(at, allowed)).toList();
    }

    /** Where there is only one possible outcome it is filled in. */
    private static Map<String, Object> fresh(String recommendation, Set<Outcome> allowed) {
        return allowed.size() == 1
                ? Map.of(
                        "recommendation",
                        recommendation,
                        "outcome",
                        allowed.iterator().next().name())
                : Map.of("recommendation", recommendation);
    }

    private static Map<String, Object> row(Sentence said) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("recommendation", said.recommendation());
        row.put("outcome", said.outcome().name());
        put(row, "outcomeText", said.text());
        return row;
    }

    private static List<String> centres(Matter matter) {
        return Stream.concat(Stream.of(matter.owningCentre()), matter.facts().affectedCentres().stream())
                .distinct()
                .toList();
    }

    private static void put(Map<String, Object> values, String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value);
        }
    }
}
