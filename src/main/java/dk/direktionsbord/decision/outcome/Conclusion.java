package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a forum concluded in one treatment: an outcome for each sentence, and what follows from them. Empty texts are
 * null.
 *
 * @param returnReason why the matter is returned or refused as a whole
 */
public record Conclusion(
        List<Sentence> sentences,
        @Nullable String decisionText,
        @Nullable String dissent,
        Mandate mandate,
        @Nullable String forwardTo,
        @Nullable LocalDate positionValidUntil,
        @Nullable String returnReason,
        @Nullable LocalDate postponedTo) {
    public Conclusion {
        sentences = List.copyOf(sentences);
        decisionText = Words.orNull(decisionText);
        dissent = Words.orNull(dissent);
        forwardTo = Words.orNull(forwardTo);
        returnReason = Words.orNull(returnReason);
    }

    /** The same outcome for every sentence, and nothing more. */
    public static Conclusion all(List<String> recommendation, Outcome outcome, @Nullable String decisionText) {
        List<Sentence> sentences = recommendation.stream()
                .map(at -> new Sentence(at, outcome, null))
                .toList();
        return new Conclusion(sentences, decisionText, null, Mandate.NONE, null, null, null, null);
    }

    /** The same outcome in the same words for every sentence. */
    public static Conclusion each(
            List<String> recommendation, Outcome outcome, String words, @Nullable String dissent) {
        List<Sentence> sentences = recommendation.stream()
                .map(at -> new Sentence(at, outcome, words))
                .toList();
        return new Conclusion(sentences, null, dissent, Mandate.NONE, null, null, null, null);
    }

    /** The whole item goes back to the submitter. */
    static Conclusion returned(List<String> recommendation, String reason) {
        List<Sentence> sentences = recommendation.stream()
                .map(at -> new Sentence(at, Outcome.RETURNED, null))
                .toList();
        return new Conclusion(sentences, null, null, Mandate.NONE, null, null, reason, null);
    }

    /** The same conclusion with what is to be carried out. */
    public Conclusion with(Mandate other) {
        return new Conclusion(
                sentences, decisionText, dissent, other, forwardTo, positionValidUntil, returnReason, postponedTo);
    }

    Conclusion with(List<Sentence> others) {
        return new Conclusion(
                others, decisionText, dissent, mandate, forwardTo, positionValidUntil, returnReason, postponedTo);
    }

    List<Outcome> outcomes() {
        return sentences.stream().map(Sentence::outcome).toList();
    }

    boolean any(Predicate<Outcome> test) {
        return outcomes().stream().anyMatch(test);
    }

    boolean isDecision() {
        return any(Outcome::isDecision);
    }

    /** The outcome that tells most about the treatment: an approval, else a refusal, else the first. */
    Outcome leading() {
        return first(Outcome::approves).or(() -> first(Outcome::rejects)).orElseGet(() -> outcomes()
                .get(0));
    }

    private Optional<Outcome> first(Predicate<Outcome> test) {
        return outcomes().stream().filter(test).findFirst();
    }
}
