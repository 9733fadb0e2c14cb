package dk.direktionsbord.matter;

import dk.direktionsbord.workflow.Action;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the owning centre chef's word on a matter that somebody else submitted for the centre. */
@Component
class RecordChefApproval implements Action<RecordChefApproval.Input, RecordChefApproval.Output> {
    private final Matters matters;
    private final MatterRecord record;
    private final MatterLog log;

    RecordChefApproval(Matters matters, MatterRecord record, MatterLog log) {
        this.matters = matters;
        this.record = record;
        this.log = log;
    }

    @Override
    public Output perform(Input input) {
        if (input.chefDecision() == GateChoice.RETURN) {
            matters.returnToSubmitter(input.matterId(), input.reason(), input.performedBy());
            return new Output(Verdict.RETURNED);
        }
        record.moved(matters.get(input.matterId()), MatterState.APPROVED_BY_CHEF);
        log.note(input.matterId(), input.performedBy(), "matter.log.chefApproved");
        return new Output(Verdict.APPROVED);
    }

    record Input(UUID matterId, String performedBy, GateChoice chefDecision, @Nullable String returnReason) {
        String reason() {
            return returnReason == null ? "" : returnReason;
        }
    }

    record Output(Verdict chefResult) {}
}
