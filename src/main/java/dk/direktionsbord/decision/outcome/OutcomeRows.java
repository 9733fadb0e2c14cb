package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.workflow.Refusal;
import java.util.List;
import java.util.stream.IntStream;

/** Ties the rows of a form to the sentences of the matter: one row each, in the same order. */
final class OutcomeRows {
    private OutcomeRows() {}

    static List<Sentence> about(List<String> recommendation, List<OutcomeRow> rows) {
        if (rows.size() != recommendation.size()) {
            throw Refusal.at("outcomes", "decision.oneEach", recommendation.size(), rows.size());
        }
        return IntStream.range(0, rows.size())
                .mapToObj(row -> sentence(row, recommendation.get(row), rows.get(row)))
                .toList();
    }

    private static Sentence sentence(int row, String recommended, OutcomeRow said) {
        if (!said.isAbout(recommended)) {
            throw Refusal.at("outcomes[" + row + "].recommendation", "decision.otherSentence", row + 1);
        }
        return said.about(recommended);
    }
}
