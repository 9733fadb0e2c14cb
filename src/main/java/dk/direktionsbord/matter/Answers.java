package dk.direktionsbord.matter;

import dk.direktionsbord.matter.Recommendation.Answer;
import dk.direktionsbord.workflow.DecisionTables;
import dk.direktionsbord.workflow.DecisionTables.Evaluation;
import dk.direktionsbord.workflow.DecisionTables.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks tables and keeps each question with its answer. */
final class Answers {
    private final List<Answer> given = new ArrayList<>();
    private final DecisionTables tables;

    Answers(DecisionTables tables) {
        this.tables = tables;
    }

    Match one(String table, Map<String, @Nullable Object> inputs) {
        Evaluation evaluation = tables.evaluate(table, inputs);
        given.add(new Answer(
                table, evaluation.definitionId(), evaluation.version(), inputs, List.copyOf(evaluation.matches())));
        return evaluation.only();
    }

    List<Answer> given() {
        return List.copyOf(given);
    }
}
