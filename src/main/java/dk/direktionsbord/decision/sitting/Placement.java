package dk.direktionsbord.decision.sitting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A treatment placed on a dated sitting of its forum.
 *
 * @param item the number on that sitting, from 1
 * @param chairGroup id of the group that chairs
 * @param chairReason in Danish why
 * @param adviceDeadline the last day for advice, when koncernledelsen is asked to qualify
 * @param advisers usernames of those who are asked for advice
 */
public record Placement(
        UUID treatmentId,
        LocalDate heldOn,
        int item,
        String chairGroup,
        String chairReason,
        @Nullable LocalDate adviceDeadline,
        List<String> advisers) {
    public Placement {
        advisers = List.copyOf(advisers);
    }
}
