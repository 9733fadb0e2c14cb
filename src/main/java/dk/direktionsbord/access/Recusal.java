package dk.direktionsbord.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that a person may be inhabil in a matter, and what was decided about it (L-INH-1, L-INH-6).
 *
 * @param person username of the person it is about
 * @param reportedBy username of the person who reported it, who may be the same
 * @param outcome none until it has been decided
 * @param reason why it was decided so; may be empty
 * @param replaces the decision that this one changes; none for what was reported
 * @param replacedAt when another decision took its place; none as long as it stands
 */
public record Recusal(
        UUID id,
        UUID matterId,
        String person,
        RecusalGround ground,
        String text,
        String reportedBy,
        Instant reportedAt,
        @Nullable RecusalOutcome outcome,
        String reason,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable UUID replaces,
        @Nullable Instant replacedAt) {
    /**
     * Whether the person is kept from the matter now. What a person says of herself holds from the moment it is said;
     * what is said of a colleague when it has been decided.
     */
    public boolean inEffect() {
        return stands() && (outcome == null ? person.equals(reportedBy) : outcome == RecusalOutcome.RECUSED);
    }

    /** What was reported, without what has been decided about it. */
    public Recusal asReported() {
        return new Recusal(
                id, matterId, person, ground, text, reportedBy, reportedAt, null, "", null, null, null, null);
    }

    /** Whether no other decision has taken its place. */
    public boolean stands() {
        return replacedAt == null;
    }
}
