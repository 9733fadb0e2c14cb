package dk.direktionsbord.decision.reminder;

import dk.direktionsbord.decision.reminder.ReminderLedger.Case;
import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.time.Escalation;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the level above about an answer that is overdue, and later the next one (C12). */
@Component
class EscalateTreatment implements Action<EscalateTreatment.Input, Nothing> {
    private final ReminderLedger ledger;
    private final Organisation organisation;
    private final Escalation escalation;
    private final TreatmentNews news;
    private final MatterLog log;

    EscalateTreatment(
            ReminderLedger ledger,
            Organisation organisation,
            Escalation escalation,
            TreatmentNews news,
            MatterLog log) {
        this.ledger = ledger;
        this.organisation = organisation;
        this.escalation = escalation;
        this.news = news;
        this.log = log;
    }

    /** {@code centre} is given where several centres are asked in the same treatment. */
    record Input(UUID matterId, String performedBy, UUID treatment, @Nullable String centre) {}

    @Override
    public Nothing perform(Input input) {
        Case waiting = new Case(input.matterId(), input.treatment(), input.centre());
        Awaited awaited = ledger.awaited(waiting);
        String above = escalation.isFurther(awaited.dueOn()) ? awaited.further() : awaited.nearest();
        String told = organisation.responsibleFor(above);
        ledger.escalated(waiting, told);
        news.escalate(waiting, awaited, told);
        log.note(
                input.matterId(),
                input.performedBy(),
                "decision.log.escalated",
                awaited.what(),
                organisation.groupName(told));
        return Nothing.NOTHING;
    }
}
