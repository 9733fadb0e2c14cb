package dk.direktionsbord.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one group is asked to add to a matter, kept together with the text it was given on.
 *
 * @param contributor id of the group that is asked
 * @param requestedAs in Danish in which capacity the group is asked
 * @param reason the Danish reason of the rule that asks
 * @param textVersion the version of the text it is asked and given on
 * @param discussedOn for MED, the day the matter was discussed
 */
public record Contribution(
        UUID id,
        UUID matterId,
        Kind kind,
        String contributor,
        String requestedAs,
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
}
