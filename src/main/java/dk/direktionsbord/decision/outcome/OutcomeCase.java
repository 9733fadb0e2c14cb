package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.Outcome;
import dk.direktionsbord.matter.Contribution;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.organisation.Forum;
import dk.direktionsbord.workflow.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A conclusion together with all that the rules have to know to judge it.
 *
 * @param allowed what the decision table allows (C10)
 * @param contributions on the matter, for MED and for consent between centres
 * @param unansweredPoints points of advice the direktion has not taken a stand on
 */
record OutcomeCase(
        Conclusion conclusion,
        Matter matter,
        Treatment treatment,
        Forum forum,
        Set<Outcome> allowed,
        List<Contribution> contributions,
        int unansweredPoints,
        Surroundings surroundings) {
    /** The calendar and the organisation on the day. */
    record Surroundings(
            LocalDate today,
            Predicate<LocalDate> workingDay,
            ForumRegister fora,
            Predicate<String> person,
            Predicate<String> centre) {}

    /** Finds a forum by its id. */
    @FunctionalInterface
    interface ForumRegister {
        Optional<Forum> find(String id);
    }

    LocalDate today() {
        return surroundings.today();
    }

    boolean any(Predicate<Outcome> test) {
        return conclusion.any(test);
    }

    boolean has(Outcome outcome) {
        return conclusion.outcomes().contains(outcome);
    }

    /** A mistake for each sentence that breaks the rule. */
    List<FieldError> eachSentence(Predicate<Sentence> breaks, String field, String messageKey) {
        List<FieldError> errors = new ArrayList<>();
        List<Sentence> sentences = conclusion.sentences();
        for (int row = 0; row < sentences.size(); row++) {
            if (breaks.test(sentences.get(row))) {
                errors.add(Mistakes.inRow(row, field, messageKey, sentences.get(row)));
            }
        }
        return errors;
    }
}
