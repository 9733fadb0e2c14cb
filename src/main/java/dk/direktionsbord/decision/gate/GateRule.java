package dk.direktionsbord.decision.gate;

import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import java.util.function.Predicate;

/**
 * A rule at the director's gate.
 *
 * @param name what the rule says, in a few words
 * @param basis where it comes from
 */
record GateRule(String name, String basis, Predicate<GateCase> broken, String field, String messageKey) {
    FieldError mistake() {
        return new FieldError(field, DanishTexts.text(messageKey));
    }
}
