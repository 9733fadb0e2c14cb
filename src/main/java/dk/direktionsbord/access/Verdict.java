package dk.direktionsbord.access;

/**
 * What the rulebook says.
 *
 * @param rule id of the rule that decided, V1 to V15 (C8)
 * @param reason in Danish, for the reader
 */
public record Verdict(Visibility visibility, String rule, String reason) {
    /** Whether the reader sees all of it. */
    public boolean full() {
        return visibility == Visibility.FULL;
    }

    /** Whether the reader may know that it exists: title, résumé and state. */
    public boolean known() {
        return visibility != Visibility.NONE;
    }
}
