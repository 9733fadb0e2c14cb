package dk.direktionsbord.decision.group;

import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one who commissions the group approves its terms of reference, or sends them back with a reason (S175). */
@Component
class RecordTermsApproval implements Action<RecordTermsApproval.Input, RecordTermsApproval.Output> {
    private final GroupLedger ledger;
    private final MatterLog log;

    RecordTermsApproval(GroupLedger ledger, MatterLog log) {
        this.ledger = ledger;
        this.log = log;
    }

    /** The choice in the form. */
    enum TermsChoice {
        APPROVE,
        RETURN
    }

    /** What became of the terms. */
    enum TermsResult {
        APPROVED,
        RETURNED
    }

    /** The fields of the form {@code terms-approval}. */
    record Input(
            UUID matterId,
            String performedBy,
            UUID treatment,
            TermsChoice termsDecision,
            @Nullable String termsReturnReason) {}

    record Output(TermsResult termsResult) {}

    @Override
    public Output perform(Input input) {
        if (input.termsDecision() == TermsChoice.APPROVE) {
            ledger.approve(input.treatment(), input.performedBy());
            log.note(input.matterId(), input.performedBy(), "decision.log.termsApproved");
            return new Output(TermsResult.APPROVED);
        }
        sendBack(input);
        return new Output(TermsResult.RETURNED);
    }

    private void sendBack(Input input) {
        String reason = input.termsReturnReason();
        if (reason == null || reason.isBlank()) {
            throw Refusal.at("termsReturnReason", "decision.group.returnReason");
        }
        ledger.sendBack(input.treatment(), input.performedBy(), reason.strip());
        log.note(input.matterId(), input.performedBy(), "decision.log.termsReturned", reason.strip());
    }
}
