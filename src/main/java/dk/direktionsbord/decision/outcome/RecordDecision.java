package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.TreatmentResult;
import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The chair approves the outcome, which then holds, or sends it back to the secretariat with a reason (S125, S160). */
@Component
class RecordDecision implements Action<RecordDecision.Input, RecordDecision.Output> {
    private final Conclusions conclusions;
    private final Conclude conclude;
    private final MatterLog log;

    RecordDecision(Conclusions conclusions, Conclude conclude, MatterLog log) {
        this.conclusions = conclusions;
        this.conclude = conclude;
        this.log = log;
    }

    /** What the chair answers. */
    enum Approval {
        APPROVE,
        RETURN
    }

    /** What became of the outcome. */
    enum OutcomeResult {
        APPROVED,
        RETURNED
    }

    /** The fields of the form {@code outcome-approval}. */
    record Input(UUID matterId, String performedBy, UUID treatment, Approval approval, @Nullable String returnReason) {}

    record Output(OutcomeResult outcomeResult, TreatmentResult treatmentResult) {}

    @Override
    public Output perform(Input input) {
        if (input.approval() == Approval.APPROVE) {
            return new Output(OutcomeResult.APPROVED, conclude.treatment(input.treatment(), input.performedBy()));
        }
        sendBack(input);
        return new Output(OutcomeResult.RETURNED, TreatmentResult.CONTINUE);
    }

    private void sendBack(Input input) {
        String reason = Words.orNull(input.returnReason());
        if (reason == null) {
            throw Refusal.at("returnReason", "decision.approvalReason");
        }
        conclusions.sendBack(conclusions.draftOf(input.treatment()), input.performedBy(), reason);
        log.note(input.matterId(), input.performedBy(), "decision.log.sentBack", reason);
    }
}
