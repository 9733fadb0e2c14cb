package dk.direktionsbord.decision.sitting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request to take a matter on a meeting whose agenda is closed, which the chair grants or refuses. */
record LateItem(
        long id,
        UUID treatmentId,
        UUID matterId,
        LocalDate heldOn,
        String reason,
        @Nullable LocalDate adviceDeadline,
        String askedBy,
        @Nullable Answer answer,
        @Nullable String answerReason) {
    /** What the chair answers. */
    enum Answer {
        GRANTED,
        REFUSED
    }
}
