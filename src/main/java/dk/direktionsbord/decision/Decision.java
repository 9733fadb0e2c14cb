package dk.direktionsbord.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the decision log (S140). It never changes.
 *
 * @param number year and number in that year, such as {@code B-2027-0014}
 * @param forum id of the forum that decided
 * @param text stands alone: each sentence with its outcome, and what else was decided
 * @param owner username of the person responsible for carrying it out
 * @param expectation what is expected of leaders and employees (S51)
 * @param commonPart what is the same for all (S64)
 * @param localPart what each centre decides itself (S64)
 * @param centres ids of the centres that carry it out; empty when there is nothing to carry out
 * @param decidedOn the day of the meeting, or the day the person decided
 */
public record Decision(
        UUID id,
        String number,
        UUID matterId,
        UUID treatmentId,
        String forum,
        DecisionKind kind,
        String text,
        boolean toImplement,
        @Nullable String owner,
        @Nullable LocalDate deadline,
        @Nullable String expectation,
        @Nullable String commonPart,
        @Nullable String localPart,
        List<String> centres,
        LocalDate decidedOn,
        String decidedBy,
        Instant decidedAt) {
    public Decision {
        centres = List.copyOf(centres);
    }
}
