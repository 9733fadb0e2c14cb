package dk.direktionsbord.engine;

import dk.direktionsbord.workflow.DanishTexts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A filled-in field and what may be wrong with it, told in Danish. */
record FieldValue(FormField field, Object value) {
    /** The longest text of a field whose form names no limit. */
    private static final int LONGEST = 20_000;

    Optional<String> problem(List<String> choices) {
        return switch (field.type()) {
            case "textfield", "textarea" -> value instanceof String text ? text(text) : wrong("engine.field.text");
            case "number" -> value instanceof Number number ? number(number) : wrong("engine.field.number");
            case "checkbox" -> value instanceof Boolean ? Optional.empty() : wrong("engine.field.boolean");
            case "radio", "select" -> choice(choices);
            case "taglist", "checklist" -> several(choices);
            case "datetime" -> date();
            default -> throw new IllegalStateException("Unknown kind of field: " + field.type());
        };
    }

    /** A blank text and an empty list are no answer. */
    static @Nullable Object blankToNull(@Nullable Object value) {
        boolean empty =
                value instanceof String text && text.isBlank() || value instanceof Collection<?> c && c.isEmpty();
        return empty ? null : value;
    }

    static boolean allBlank(Collection<?> values) {
        return values.stream().allMatch(value -> blankToNull(value) == null);
    }

    private Optional<String> text(String text) {
        int longest = field.rule("maxLength").asInt(LONGEST);
        if (text.strip().length() > longest) {
            return wrong("engine.field.tooLong", longest, text.strip().length());
        }
        if (text.strip().length() < field.rule("minLength").asInt(0)) {
            return wrong("engine.field.tooShort", field.rule("minLength").asInt());
        }
        if (text.indexOf('\0') >= 0) {
            return wrong("engine.field.text");
        }
        String pattern = field.rule("pattern").asText("");
        return pattern.isEmpty() || Pattern.compile(pattern).matcher(text).find()
                ? Optional.empty()
                : wrong("engine.field.pattern");
    }

    private Optional<String> number(Number number) {
        double amount = number.doubleValue();
        if (!Double.isFinite(amount) || Math.abs(amount) > 1e12) {
            return wrong("engine.field.number");
        }
        if (field.rule("min").isNumber() && amount < field.rule("min").asDouble()) {
            return wrong("engine.field.min", field.rule("min").asDouble());
        }
        if (field.rule("max").isNumber() && amount > field.rule("max").asDouble()) {
            return wrong("engine.field.max", field.rule("max").asDouble());
        }
        boolean whole = field.source().path("decimalDigits").asInt(-1) == 0;
        return whole && amount != Math.rint(amount) ? wrong("engine.field.whole") : Optional.empty();
    }

    private Optional<String> choice(List<String> choices) {
        return value instanceof String text && choices.contains(text) ? Optional.empty() : wrong("engine.field.choice");
    }

    private Optional<String> several(List<String> choices) {
        if (!(value instanceof List<?> chosen)) {
            return wrong("engine.field.list");
        }
        List<?> unknown =
                chosen.stream().filter(item -> !choices.contains(item)).limit(5).toList();
        if (!unknown.isEmpty()) {
            return wrong("engine.field.choices", unknown);
        }
        return new HashSet<>(chosen).size() < chosen.size() ? wrong("engine.field.twice") : Optional.empty();
    }

    private Optional<String> date() {
        try {
            LocalDate date = LocalDate.parse(String.valueOf(value));
            return Math.abs(date.getYear() - 2050) > 100 ? wrong("engine.field.date") : Optional.empty();
        } catch (DateTimeException notADate) {
            return wrong("engine.field.date");
        }
    }

    private Optional<String> wrong(String key, Object... details) {
        Object[] arguments = new Object[details.length + 1];
        arguments[0] = field.label();
        System.arraycopy(details, 0, arguments, 1, details.length);
        return Optional.of(DanishTexts.text(key, arguments));
    }
}
