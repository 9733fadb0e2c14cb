package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.Outcome;
import org.jspecify.annotations.Nullable;

/** One "at" of the recommendation, what was concluded about it, and the words that belong to the conclusion. */
public record Sentence(String recommendation, Outcome outcome, @Nullable String text) {
    public boolean hasText() {
        return text != null && !text.isBlank();
    }
}
