package dk.direktionsbord.decision.cooperation;

import dk.direktionsbord.decision.cooperation.CooperationLedger.Answer;
import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import dk.direktionsbord.workflow.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records the answer of one centre's chef; a no says why (S152, S79). */
@Component
class RecordCooperationAnswer implements Action<RecordCooperationAnswer.Input, Nothing> {
    private final CooperationLedger ledger;
    private final Organisation organisation;
    private final MatterLog log;

    RecordCooperationAnswer(CooperationLedger ledger, Organisation organisation, MatterLog log) {
        this.ledger = ledger;
        this.organisation = organisation;
        this.log = log;
    }

    /** The choice in the form. */
    enum Choice {
        APPROVE,
        REFUSE
    }

    /** The fields of the form {@code cooperation-answer}; {@code centre} is the one whose chef was asked. */
    record Input(
            UUID matterId,
            String performedBy,
            UUID treatment,
            String centre,
            Choice cooperationChoice,
            @Nullable String refusalReason,
            @Nullable String approvalRemark) {}

    @Override
    public Nothing perform(Input input) {
        boolean approves = input.cooperationChoice() == Choice.APPROVE;
        String words = orNull(approves ? input.approvalRemark() : input.refusalReason());
        if (!approves && words == null) {
            throw Refusal.at("refusalReason", "decision.cooperation.reasonMissing");
        }
        ledger.answer(new Answer(input.treatment(), input.centre(), approves, words), input.performedBy());
        log.note(
                input.matterId(),
                input.performedBy(),
                "decision.log.cooperation." + input.cooperationChoice(),
                organisation.placeName(input.centre()),
                words == null ? "" : words);
        return Nothing.NOTHING;
    }

    private static @Nullable String orNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
