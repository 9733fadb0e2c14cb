package dk.direktionsbord.matter.recusal;

import dk.direktionsbord.access.Recusal;
import dk.direktionsbord.access.RecusalOutcome;
import dk.direktionsbord.access.Recusals;
import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.matter.MatterRecusals;
import dk.direktionsbord.matter.RecusalMail;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records what the superior decided about a person's habilitet, and lets it take effect at once (L-INH-6). */
@Component
class RecordRecusalDecision implements Action<RecordRecusalDecision.Input, Nothing> {
    private final Recusals recusals;
    private final MatterRecusals matters;
    private final MatterLog log;
    private final RecusalMail mail;
    private final Organisation organisation;

    RecordRecusalDecision(
            Recusals recusals, MatterRecusals matters, MatterLog log, RecusalMail mail, Organisation organisation) {
        this.recusals = recusals;
        this.matters = matters;
        this.log = log;
        this.mail = mail;
        this.organisation = organisation;
    }

    @Override
    public Nothing perform(Input input) {
        if (recusals.get(input.recusalId()).outcome() != null) {
            return Nothing.NOTHING;
        }
        String reason = Objects.requireNonNullElse(input.reason(), "");
        Recusal decided = recusals.decide(input.recusalId(), input.recusalOutcome(), reason, input.performedBy());
        log.note(
                decided.matterId(),
                input.performedBy(),
                "matter.log.recusal." + input.recusalOutcome(),
                organisation.nameOf(decided.person()),
                decided.reason());
        matters.takeEffect(decided.matterId());
        mail.tell(decided);
        return Nothing.NOTHING;
    }

    /** The fields of the form {@code recusal-assessment}. */
    record Input(UUID recusalId, String performedBy, RecusalOutcome recusalOutcome, @Nullable String reason) {}
}
