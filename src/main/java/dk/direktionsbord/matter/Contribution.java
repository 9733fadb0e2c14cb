package dk.direktionsbord.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one party is asked to add to a matter, kept together with the text it was given on.
 *
 * @param party who is heard: a group, a hearing body, or HOVEDMED and CENTERMED:centre
 * @param contributor id of the group that answers for the party
 * @param requestedAs in Danish in which capacity the party is asked
 * @param rule the rule of the decision table that asks
 * @param reason the rule's Danish reason
 * @param textVersion the version of the text it is asked and given on
 * @param discussedOn for MED, the day the matter was discussed
 */
public record Contribution(
        UUID id,
        UUID matterId,
        Kind kind,
        String party,
        String contributor,
        String requestedAs,
        String rule,
        String reason,
        int textVersion,
        State state,
        LocalDate dueOn,
        @Nullable Position position,
        @Nullable String answer,
        @Nullable LocalDate discussedOn,
        @Nullable String givenBy,
        @Nullable Instant givenAt) {
    /** What is asked for. */
    public enum Kind {
        CONTRIBUTION,
        HEARING,
        MED
    }

    /** A withdrawn contribution was given on a text that has changed since. */
    public enum State {
        OPEN,
        GIVEN,
        WITHDRAWN
    }

    /** What the contributor says to the text. */
    public enum Position {
        OK,
        OK_WITH_REMARKS,
        NOT_OK
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    /** Whether it still counts: asked for or given on the text as it is. */
    boolean isLive() {
        return state != State.WITHDRAWN;
    }
}
