package dk.direktionsbord.access;

import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is decided about a person's habilitet instead of what was, and why. */
public record RecusalChange(@Nullable RecusalOutcome outcome, String reason) {
    private static final int MOST = 2000;

    /** The new answer; refused, with every mistake at its field, when it is no other than before, or has no reason. */
    RecusalOutcome requireWhole(Recusal earlier) {
        List<FieldError> mistakes = new ArrayList<>();
        if (outcome == null || outcome == earlier.outcome()) {
            mistakes.add(new FieldError("outcome", DanishTexts.text("access.recusal.other")));
        }
        if (reason.isBlank()) {
            mistakes.add(new FieldError("reason", DanishTexts.text("access.recusal.reason")));
        } else if (reason.length() > MOST) {
            mistakes.add(new FieldError("reason", DanishTexts.text("access.recusal.reasonTooLong", MOST)));
        }
        if (outcome == null || !mistakes.isEmpty()) {
            throw Refusal.fields(mistakes);
        }
        return outcome;
    }
}
