package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.util.List;
import java.util.stream.Stream;

/** Every rule a conclusion has to keep, as one rulebook. */
final class OutcomeRules {
    static final List<OutcomeRule> ALL = Stream.of(
                    CompetenceRules.ALL, PreparationRules.ALL, WordingRules.ALL, RouteRules.ALL, MandateRules.ALL)
            .flatMap(List::stream)
            .toList();

    private OutcomeRules() {}

    static List<FieldError> mistakesIn(OutcomeCase concluded) {
        return ALL.stream()
                .flatMap(rule -> rule.mistakesIn(concluded).stream())
                .distinct()
                .toList();
    }

    /** Refuses with every mistake at once. */
    static void check(OutcomeCase concluded) {
        List<FieldError> mistakes = mistakesIn(concluded);
        if (!mistakes.isEmpty()) {
            throw Refusal.fields(mistakes);
        }
    }
}
