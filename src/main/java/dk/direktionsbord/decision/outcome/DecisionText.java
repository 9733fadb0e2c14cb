package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.OutcomeWording;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes what was concluded so that it can be read alone: each sentence, what else was said, who and when. */
final class DecisionText {
    private DecisionText() {}

    /**
     * @param placeName name of a forum by its id
     * @param personName name of a person by username
     */
    static String of(StoredConclusion stored, UnaryOperator<String> placeName, UnaryOperator<String> personName) {
        Conclusion concluded = stored.content();
        List<String> lines = new ArrayList<>();
        concluded.sentences().forEach(said -> lines.add(sentence(concluded, said, placeName)));
        add(lines, concluded.decisionText());
        if (concluded.mandate().toImplement()) {
            addMandate(lines, concluded.mandate(), personName);
        }
        if (concluded.isDecision() && stored.forum().equals("DIRECTOR")) {
            lines.add(DanishTexts.text("decision.text.onBehalf"));
        }
        return String.join("\n", lines);
    }

    /** One outcome in the wording of minutes. */
    private static String wording(Conclusion concluded, Sentence said, UnaryOperator<String> placeName) {
        return new OutcomeWording(
                        said.outcome(),
                        said.text(),
                        concluded.returnReason(),
                        concluded.forwardTo() == null ? null : placeName.apply(concluded.forwardTo()),
                        concluded.postponedTo(),
                        concluded.positionValidUntil())
                .text();
    }

    private static String sentence(Conclusion concluded, Sentence said, UnaryOperator<String> placeName) {
        return DanishTexts.text("decision.text.sentence", said.recommendation(), wording(concluded, said, placeName));
    }

    private static void addMandate(List<String> lines, Mandate mandate, UnaryOperator<String> personName) {
        if (mandate.owner() != null) {
            lines.add(DanishTexts.text("decision.text.owner", personName.apply(mandate.owner())));
        }
        if (mandate.deadline() != null) {
            lines.add(DanishTexts.text("decision.text.deadline", OutcomeWording.date(mandate.deadline())));
        }
    }

    private static void add(List<String> lines, @Nullable String text) {
        if (text != null) {
            lines.add(text);
        }
    }
}
