package dk.direktionsbord.decision.reminder;

import dk.direktionsbord.decision.OutcomeWording;
import dk.direktionsbord.decision.reminder.ReminderLedger.Case;
import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reminds somebody before the deadline of a treatment, and on its day, and notes it (C12). */
@Component
class RecordTreatmentReminder implements Action<RecordTreatmentReminder.Input, Nothing> {
    private final ReminderLedger ledger;
    private final TreatmentNews news;
    private final MatterLog log;

    RecordTreatmentReminder(ReminderLedger ledger, TreatmentNews news, MatterLog log) {
        this.ledger = ledger;
        this.news = news;
        this.log = log;
    }

    /** {@code centre} is given where several centres are asked in the same treatment. */
    record Input(UUID matterId, String performedBy, UUID treatment, @Nullable String centre) {}

    @Override
    public Nothing perform(Input input) {
        Case waiting = new Case(input.matterId(), input.treatment(), input.centre());
        Awaited awaited = ledger.awaited(waiting);
        ledger.reminded(waiting);
        news.remind(waiting, awaited);
        log.note(
                input.matterId(),
                input.performedBy(),
                "decision.log.reminded",
                awaited.what(),
                OutcomeWording.date(awaited.dueOn()));
        return Nothing.NOTHING;
    }
}
