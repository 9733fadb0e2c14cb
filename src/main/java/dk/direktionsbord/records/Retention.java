package dk.direktionsbord.records;

/**
 * Whether the archive preserves something registered or may discard it (L-ARK-2). The system itself never discards anything.
 *
 * @param reason in Danish, as the decision table said it
 * @param rule the table's rule and version, such as "B1, retention 2"
 */
public record Retention(Choice choice, String reason, String rule) {
    /** The two there are. */
    public enum Choice {
        PRESERVE,
        DISCARD
    }
}
