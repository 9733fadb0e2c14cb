package dk.direktionsbord.meeting.agenda;

import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The deadline has passed: those who have not answered are listed on the meeting (C12, S161). */
@Component
class RecordMissingProposals implements Action<RecordMissingProposals.Input, Nothing> {
    private final Proposals proposals;

    RecordMissingProposals(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public Nothing perform(Input input) {
        proposals.missing(input.meetingId());
        return Nothing.NOTHING;
    }

    record Input(UUID meetingId) {}
}
