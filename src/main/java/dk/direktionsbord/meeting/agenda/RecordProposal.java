package dk.direktionsbord.meeting.agenda;

import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records whether a centre chef has items for the agenda (S161). */
@Component
class RecordProposal implements Action<RecordProposal.Input, Nothing> {
    private final Proposals proposals;

    RecordProposal(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public Nothing perform(Input input) {
        Proposals.Answer answer = Proposals.Answer.valueOf(input.proposal().name());
        proposals.answer(input.meetingId(), input.proposer(), answer, input.points(), input.performedBy());
        return Nothing.NOTHING;
    }

    enum Choice {
        POINTS,
        NONE
    }

    /** The fields of the form {@code item-proposal}. */
    record Input(UUID meetingId, String performedBy, String proposer, Choice proposal, @Nullable String points) {}
}
