package dk.direktionsbord.decision.advice;

import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The deadline for advice is over: names the members who did not answer, and lets the matter go on (S132). */
@Component
class RecordMissingAdvice implements Action<RecordMissingAdvice.Input, Nothing> {
    private final AdviceLedger ledger;
    private final MatterLog log;
    private final Organisation organisation;

    RecordMissingAdvice(AdviceLedger ledger, MatterLog log, Organisation organisation) {
        this.ledger = ledger;
        this.log = log;
        this.organisation = organisation;
    }

    record Input(UUID matterId, String performedBy, UUID treatment) {}

    @Override
    public Nothing perform(Input input) {
        List<String> names = ledger.noteMissing(input.treatment(), input.performedBy()).stream()
                .map(organisation::nameOf)
                .toList();
        log.note(input.matterId(), input.performedBy(), "decision.log.missingAdvice", String.join(", ", names));
        return Nothing.NOTHING;
    }
}
