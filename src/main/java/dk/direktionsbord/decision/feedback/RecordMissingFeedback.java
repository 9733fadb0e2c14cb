package dk.direktionsbord.decision.feedback;

import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.matter.Treatments;
import dk.direktionsbord.organisation.Forum;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The groups have had their time and both escalations: names those who said nothing, and lets the matter go on (S169). */
@Component
class RecordMissingFeedback implements Action<RecordMissingFeedback.Input, Nothing> {
    private final FeedbackLedger ledger;
    private final Treatments treatments;
    private final Organisation organisation;
    private final MatterLog log;

    RecordMissingFeedback(FeedbackLedger ledger, Treatments treatments, Organisation organisation, MatterLog log) {
        this.ledger = ledger;
        this.treatments = treatments;
        this.organisation = organisation;
        this.log = log;
    }

    record Input(UUID matterId, String performedBy) {}

    @Override
    public Nothing perform(Input input) {
        List<UUID> missing = ledger.noteMissing(input.matterId());
        missing.forEach(treatments::cancel);
        List<String> names = missing.stream().map(this::name).sorted().toList();
        log.note(input.matterId(), input.performedBy(), "decision.log.missingFeedback", String.join(", ", names));
        return Nothing.NOTHING;
    }

    private String name(UUID treatment) {
        String forum = treatments.get(treatment).forum();
        return organisation.forum(forum).map(Forum::name).orElse(forum);
    }
}
