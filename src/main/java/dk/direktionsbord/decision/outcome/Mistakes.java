package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import java.util.List;

/** Mistakes worded for the reader. */
final class Mistakes {
    private Mistakes() {}

    /** One mistake when the rule is broken, else none. */
    static List<FieldError> when(boolean broken, String field, String messageKey, Object... arguments) {
        return broken ? List.of(new FieldError(field, DanishTexts.text(messageKey, arguments))) : List.of();
    }

    /** The message gets the number of the sentence and the label of its outcome. */
    static FieldError inRow(int row, String field, String messageKey, Sentence sentence) {
        String message =
                DanishTexts.text(messageKey, row + 1, sentence.outcome().label());
        return new FieldError("outcomes[" + row + "]." + field, message);
    }
}
