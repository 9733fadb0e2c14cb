package dk.direktionsbord.meeting.agenda;

import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Notes that a centre chef was reminded of answering (C12, S161). */
@Component
class RecordProposalReminder implements Action<RecordProposalReminder.Input, Nothing> {
    private final Proposals proposals;

    RecordProposalReminder(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public Nothing perform(Input input) {
        proposals.reminded(input.meetingId(), input.proposer());
        return Nothing.NOTHING;
    }

    record Input(UUID meetingId, String proposer) {}
}
