package dk.direktionsbord.kle;

import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Words every mistake of a file as one refusal, each with its line. */
final class KleFileRefused {
    private static final int MOST = 100;

    private KleFileRefused() {}

    static Refusal because(List<KleMistake> mistakes) {
        List<FieldError> errors = new ArrayList<>();
        mistakes.stream()
                .limit(MOST)
                .map(mistake -> new FieldError("file", DanishTexts.text("kle.line", mistake.line(), mistake.text())))
                .forEach(errors::add);
        if (mistakes.size() > MOST) {
            errors.add(new FieldError("file", DanishTexts.text("kle.more", mistakes.size() - MOST)));
        }
        return Refusal.fields(errors);
    }
}
