package dk.direktionsbord.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the chef of one centre says to a cooperation between centres (S152).
 *
 * @param words the reason of a refusal, or a remark to an approval
 */
public record CooperationAnswer(
        UUID treatmentId,
        String centre,
        UUID matterId,
        LocalDate dueOn,
        State state,
        @Nullable String words,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {
    /** Every chef has to approve; one refusal sends the matter back. */
    public enum State {
        ASKED,
        APPROVED,
        REFUSED
    }
}
