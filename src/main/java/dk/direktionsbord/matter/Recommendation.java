package dk.direktionsbord.matter;

import dk.direktionsbord.workflow.DecisionTables.Match;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the decision tables recommend for a matter, and how they came to it (L-ARK-5).
 *
 * @param rule the rule of forum routing that hit, R01-R23
 * @param route ids of the fora in order, political bodies included
 * @param med the MED committees to hear first, HOVEDMED or CENTERMED:centre
 * @param why the Danish reason of the rule
 */
public record Recommendation(
        String rule,
        RecommendedTreatment treatment,
        List<String> route,
        List<String> med,
        String why,
        List<Answer> answers) {
    /** What one table was asked and answered, with the version that answered. */
    public record Answer(
            String table, String definitionId, int version, Map<String, @Nullable Object> inputs, List<Match> hits) {}

    /** The rule of a table that hit, for a table that answers with one rule. */
    Match hitOf(String table) {
        return answers.stream()
                .filter(answer -> answer.table().equals(table))
                .findFirst()
                .map(answer -> answer.hits().get(0))
                .orElseThrow(() -> new IllegalStateException(table + " was not asked"));
    }
}
