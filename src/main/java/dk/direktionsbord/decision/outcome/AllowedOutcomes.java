package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.Outcome;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.workflow.DecisionTables;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code allowed-outcomes} which outcomes a treatment may have (C10). */
@Component
class AllowedOutcomes {
    private static final String TABLE = "allowed-outcomes";

    private final DecisionTables tables;

    AllowedOutcomes(DecisionTables tables) {
        this.tables = tables;
    }

    Set<Outcome> of(Treatment treatment) {
        Set<Outcome> allowed = EnumSet.noneOf(Outcome.class);
        tables.evaluate(TABLE, inputs(treatment)).matches().stream()
                .map(match -> match.text("outcome"))
                .map(Outcome::valueOf)
                .forEach(allowed::add);
        return allowed;
    }

    private static Map<String, Object> inputs(Treatment treatment) {
        return Map.of(
                "purpose", treatment.purpose().name(),
                "competence", treatment.competence().name(),
                "finalBody", treatment.finalBody());
    }
}
