package dk.direktionsbord.decision.feedback;

import dk.direktionsbord.decision.OutcomeWording;
import dk.direktionsbord.decision.sitting.SittingDate;
import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.matter.TreatmentState;
import dk.direktionsbord.matter.Treatments;
import dk.direktionsbord.time.Deadlines;
import dk.direktionsbord.time.WorkingDays;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks all director's groups at the same time, with one deadline in working days (S169, S91). */
@Component
class OpenGroupFeedback implements Action<OpenGroupFeedback.Input, Nothing> {
    private final Treatments treatments;
    private final FeedbackLedger ledger;
    private final SittingDate dates;
    private final WorkingDays workingDays;
    private final Deadlines deadlines;
    private final MatterLog log;

    OpenGroupFeedback(
            Treatments treatments,
            FeedbackLedger ledger,
            SittingDate dates,
            WorkingDays workingDays,
            Deadlines deadlines,
            MatterLog log) {
        this.treatments = treatments;
        this.ledger = ledger;
        this.dates = dates;
        this.workingDays = workingDays;
        this.deadlines = deadlines;
        this.log = log;
    }

    record Input(UUID matterId, String performedBy) {}

    @Override
    public Nothing perform(Input input) {
        List<Treatment> groups = treatments.of(input.matterId()).stream()
                .filter(treatment -> treatment.isGroupFeedback() && treatment.state() == TreatmentState.CURRENT)
                .toList();
        LocalDate due = workingDays.plus(dates.today(), deadlines.feedbackWorkingDays());
        ledger.ask(input.matterId(), groups, due);
        String day = OutcomeWording.date(due);
        log.note(input.matterId(), input.performedBy(), "decision.log.groupsAsked", groups.size(), day);
        return Nothing.NOTHING;
    }
}
