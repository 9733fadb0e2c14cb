package dk.direktionsbord.implementation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a decision is carried out, centre by centre.
 *
 * @param owner username of the decision's owner, who alone may close
 * @param evaluation the owner's words when closing
 */
public record DecisionFollowUp(
        UUID id,
        UUID decisionId,
        UUID matterId,
        String owner,
        ImplementationState state,
        @Nullable String evaluation,
        @Nullable String closedBy,
        @Nullable Instant closedAt,
        List<CentreFollowUp> centres) {
    public DecisionFollowUp {
        centres = List.copyOf(centres);
    }
}
