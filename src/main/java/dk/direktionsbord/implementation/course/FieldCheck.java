package dk.direktionsbord.implementation.course;

import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the fields of one form, so that a person is told everything at once. */
final class FieldCheck {
    private final List<FieldError> errors = new ArrayList<>();

    /** The text must be there, and not longer than the form allows. */
    FieldCheck text(String field, @Nullable String text, int longest) {
        String given = given(text);
        require(field, !given.isEmpty(), "implementation.missing." + field);
        return require(field, given.length() <= longest, "implementation.tooLong", longest, given.length());
    }

    FieldCheck require(String field, boolean kept, String messageKey, Object... arguments) {
        if (!kept) {
            errors.add(new FieldError(field, DanishTexts.text(messageKey, arguments)));
        }
        return this;
    }

    void refuseMistakes() {
        if (!errors.isEmpty()) {
            throw Refusal.fields(errors);
        }
    }

    /** What was written, or nothing. */
    static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
