package dk.direktionsbord.decision.outcome;

import java.util.Objects;
import java.util.Optional;

/** Why a forum sends a matter back: the reason for the whole, else the words at the first sentence that has some. */
final class ReturnReason {
    private ReturnReason() {}

    static Optional<String> of(Conclusion conclusion) {
        return Optional.ofNullable(conclusion.returnReason()).or(() -> conclusion.sentences().stream()
                .map(Sentence::text)
                .filter(Objects::nonNull)
                .findFirst());
    }
}
