package dk.direktionsbord.workflow;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks the decision tables that process owners keep. */
public interface DecisionTables {
    /**
     * Evaluates the newest version of a table.
     *
     * @param inputs every input of the table by name; an absent input is null
     * @throws IllegalStateException when the table does not exist or fails, which the contract check prevents
     */
    Evaluation evaluate(String table, Map<String, @Nullable Object> inputs);

    /**
     * What a table answered, with enough to explain it years later (L-ARK-5).
     *
     * @param definitionId the deployed table that answered
     * @param version its version
     * @param matches the rules that hit, in the table's order
     */
    record Evaluation(String table, String definitionId, int version, List<Match> matches) {
        /** The one rule that hit; a table without a match is a mistake in the table. */
        public Match only() {
            if (matches.size() != 1) {
                throw new IllegalStateException(table + " hit " + matches.size() + " rules, expected one");
            }
            return matches.get(0);
        }
    }

    /** One rule that hit: its id, its annotation as the Danish reason, and its outputs. */
    record Match(String rule, String reason, Map<String, Object> outputs) {
        public String text(String output) {
            return String.valueOf(outputs.get(output));
        }
    }
}
