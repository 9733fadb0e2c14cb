package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.Outcome;
import org.jspecify.annotations.Nullable;

/** A row of the forms {@code outcome} and {@code political-decision}. */
record OutcomeRow(@Nullable String recommendation, Outcome outcome, @Nullable String outcomeText) {
    boolean isAbout(String sentence) {
        return recommendation == null || recommendation.strip().equals(sentence.strip());
    }

    Sentence about(String sentence) {
        return new Sentence(sentence, outcome, Words.orNull(outcomeText));
    }
}
