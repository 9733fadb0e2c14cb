package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.DecisionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conclusion on record.
 *
 * @param round counts from 1; a conclusion the chair sent back is followed by a new round
 * @param kind what sort of decision it is, or null when it is none
 * @param approvalReason why the chair sent it back
 */
record StoredConclusion(
        UUID id,
        UUID treatmentId,
        UUID matterId,
        String forum,
        int round,
        State state,
        LocalDate concludedOn,
        @Nullable DecisionKind kind,
        Conclusion content,
        @Nullable String approvalReason) {
    /** A draft waits for the chair; a returned one is kept as it was; a locked one is what holds. */
    enum State {
        DRAFT,
        RETURNED,
        LOCKED
    }

    StoredConclusion with(List<Sentence> sentences) {
        return new StoredConclusion(
                id,
                treatmentId,
                matterId,
                forum,
                round,
                state,
                concludedOn,
                kind,
                content.with(sentences),
                approvalReason);
    }
}
