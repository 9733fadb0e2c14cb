package dk.direktionsbord.decision.cooperation;

import dk.direktionsbord.decision.OutcomeWording;
import dk.direktionsbord.decision.cooperation.CooperationLedger.Answer;
import dk.direktionsbord.decision.sitting.SittingDate;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.time.Deadlines;
import dk.direktionsbord.time.WorkingDays;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks the chef of every centre concerned; the one who wrote the agreement stands by it already (S152). */
@Component
class AskChefs implements Action<AskChefs.Input, Nothing> {
    private final Matters matters;
    private final CooperationLedger ledger;
    private final SittingDate dates;
    private final WorkingDays workingDays;
    private final Deadlines deadlines;
    private final MatterLog log;

    AskChefs(
            Matters matters,
            CooperationLedger ledger,
            SittingDate dates,
            WorkingDays workingDays,
            Deadlines deadlines,
            MatterLog log) {
        this.matters = matters;
        this.ledger = ledger;
        this.dates = dates;
        this.workingDays = workingDays;
        this.deadlines = deadlines;
        this.log = log;
    }

    record Input(UUID matterId, String performedBy, UUID treatment) {}

    @Override
    public Nothing perform(Input input) {
        Matter matter = matters.get(input.matterId());
        LocalDate due = workingDays.plus(dates.today(), deadlines.cooperationWorkingDays());
        ledger.ask(input.treatment(), matter.id(), centres(matter), due);
        ledger.answer(new Answer(input.treatment(), matter.owningCentre(), true, null), input.performedBy());
        log.note(matter.id(), input.performedBy(), "decision.log.chefsAsked", OutcomeWording.date(due));
        return Nothing.NOTHING;
    }

    private static List<String> centres(Matter matter) {
        return Stream.concat(Stream.of(matter.owningCentre()), matter.facts().affectedCentres().stream())
                .distinct()
                .toList();
    }
}
