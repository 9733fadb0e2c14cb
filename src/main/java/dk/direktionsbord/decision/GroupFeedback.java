package dk.direktionsbord.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one director's group says to a matter (S169).
 *
 * @param forum the group's meeting
 * @param dueOn the last day of the deadline
 * @param text null until it is given
 * @param dissent where the group did not agree
 */
public record GroupFeedback(
        UUID treatmentId,
        UUID matterId,
        String forum,
        LocalDate dueOn,
        State state,
        @Nullable String text,
        @Nullable String dissent,
        @Nullable String givenBy,
        @Nullable Instant givenAt) {
    /** A missing one was waited for in vain, and the matter went on. */
    public enum State {
        ASKED,
        GIVEN,
        MISSING
    }
}
