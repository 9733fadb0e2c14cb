package dk.direktionsbord.workflow;

import java.io.Serial;
import java.util.List;

/**
 * A broken rule. It rolls the transaction back to the open task, and its Danish message is what the person reads.
 * {@link Kind} tells a caller over HTTP which answer fits.
 */
public final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Which sort of refusal: bad input, not allowed, not there, or overtaken by somebody else. */
    public enum Kind {
        INVALID,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT
    }

    private final Kind kind;
    private final transient List<FieldError> errors;

    private Refusal(Kind kind, String message, List<FieldError> errors) {
        super(message);
        this.kind = kind;
        this.errors = List.copyOf(errors);
    }

    /** A rule is broken; the message key is looked up in the room's Danish texts. */
    public static Refusal of(String messageKey, Object... arguments) {
        return new Refusal(Kind.INVALID, DanishTexts.text(messageKey, arguments), List.of());
    }

    /** One field breaks a rule. */
    public static Refusal at(String field, String messageKey, Object... arguments) {
        return fields(List.of(new FieldError(field, DanishTexts.text(messageKey, arguments))));
    }

    /** Several fields break rules; all are told at once. */
    public static Refusal fields(List<FieldError> errors) {
        return new Refusal(Kind.INVALID, summary(errors), errors);
    }

    /** The person may not do or see this. */
    public static Refusal forbidden(String messageKey, Object... arguments) {
        return new Refusal(Kind.FORBIDDEN, DanishTexts.text(messageKey, arguments), List.of());
    }

    /** What was asked for does not exist, or must look as if it does not. */
    public static Refusal notFound(String messageKey, Object... arguments) {
        return new Refusal(Kind.NOT_FOUND, DanishTexts.text(messageKey, arguments), List.of());
    }

    /** Somebody else was first. */
    public static Refusal conflict(String messageKey, Object... arguments) {
        return new Refusal(Kind.CONFLICT, DanishTexts.text(messageKey, arguments), List.of());
    }

    public Kind kind() {
        return kind;
    }

    /** The mistakes field by field; empty when the refusal is about the whole. */
    public List<FieldError> errors() {
        return errors == null ? List.of() : errors;
    }

    private static String summary(List<FieldError> errors) {
        return String.join("\n", errors.stream().map(FieldError::message).toList());
    }
}
