package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.workflow.FieldError;
import java.util.List;
import java.util.function.Function;

/**
 * A rule a conclusion has to keep.
 *
 * @param name what the rule says, in a few words
 * @param basis where it comes from
 */
record OutcomeRule(String name, String basis, Function<OutcomeCase, List<FieldError>> check) {
    List<FieldError> mistakesIn(OutcomeCase concluded) {
        return check.apply(concluded);
    }
}
