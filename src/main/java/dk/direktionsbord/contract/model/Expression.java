package dk.direktionsbord.contract.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The few expressions a model may use: a name, a name that must not be true, or one comparison of a name.
 *
 * @param name the name that is read
 * @param negated whether it is {@code ${!name}}
 * @param comparison what the name is compared with, or empty
 */
public record Expression(String name, boolean negated, Optional<Comparison> comparison) {
    /** The right-hand side of a comparison: its kind, and the value as text. */
    public record Comparison(ValueKind kind, String value) {}

    private static final String NAME = "([a-z][A-Za-z0-9]*)";
    private static final Pattern PLAIN = Pattern.compile("\\$\\{ *(!?) *" + NAME + " *}");
    private static final Pattern TEXT = Pattern.compile("\\$\\{ *" + NAME + " *[!=]= *'([\\p{L}0-9_ -]*)' *}");
    private static final Pattern NUMBER =
            Pattern.compile("\\$\\{ *" + NAME + " *(?:==|!=|<|>) *([0-9]{1,9}(?:\\.[0-9]{1,4})?) *}");
    private static final Pattern TRUTH = Pattern.compile("\\$\\{ *" + NAME + " *[!=]= *(true|false) *}");

    /** Whether the engine would evaluate something in the text. */
    public static boolean isIn(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** The expression, when the text is one and nothing else. */
    public static Optional<Expression> parse(String text) {
        Matcher plain = PLAIN.matcher(text.strip());
        if (plain.matches()) {
            return Optional.of(new Expression(plain.group(2), !plain.group(1).isEmpty(), Optional.empty()));
        }
        return compare(TEXT, ValueKind.TEXT, text)
                .or(() -> compare(NUMBER, ValueKind.NUMBER, text))
                .or(() -> compare(TRUTH, ValueKind.TRUTH, text));
    }

    /** The name, when the text is {@code ${name}} and nothing else. */
    public static Optional<String> name(String text) {
        return parse(text)
                .filter(found -> !found.negated() && found.comparison().isEmpty())
                .map(Expression::name);
    }

    private static Optional<Expression> compare(Pattern pattern, ValueKind kind, String text) {
        Matcher matcher = pattern.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(
                        new Expression(matcher.group(1), false, Optional.of(new Comparison(kind, matcher.group(2)))))
                : Optional.empty();
    }
}
