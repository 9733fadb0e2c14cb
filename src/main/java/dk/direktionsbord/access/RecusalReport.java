package dk.direktionsbord.access;

import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody says about a person's habilitet in a matter. */
public record RecusalReport(UUID matterId, String person, @Nullable RecusalGround ground, String text) {
    private static final int MOST = 2000;

    /** Refused, with every mistake at its field, when something is missing (L-INH-1). */
    void requireWhole() {
        List<FieldError> mistakes = new ArrayList<>();
        if (ground == null) {
            mistakes.add(new FieldError("ground", DanishTexts.text("access.recusal.ground")));
        }
        if (text.isBlank()) {
            mistakes.add(new FieldError("text", DanishTexts.text("access.recusal.text")));
        } else if (text.length() > MOST) {
            mistakes.add(new FieldError("text", DanishTexts.text("access.recusal.tooLong", MOST)));
        }
        if (!mistakes.isEmpty()) {
            throw Refusal.fields(mistakes);
        }
    }
}
