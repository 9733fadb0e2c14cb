package dk.direktionsbord.implementation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A unit's newest answer (S47).
 *
 * @param answer none while the unit has not answered
 * @param comment what is missing, when the answer is not yet
 */
public record UnitFollowUp(
        String unit,
        String unitName,
        @Nullable ConfirmationResult answer,
        @Nullable String comment,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {
    public boolean confirmed() {
        return answer == ConfirmationResult.CONFIRMED;
    }
}
