package dk.direktionsbord.implementation.task;

import dk.direktionsbord.implementation.course.FollowUpDates;
import dk.direktionsbord.implementation.course.ImplementationRegister;
import dk.direktionsbord.implementation.course.Responsible;
import dk.direktionsbord.time.Deadline;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.CaseValue;
import dk.direktionsbord.workflow.CaseValue.Kind;
import dk.direktionsbord.workflow.CaseValueSource;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;

/** What diagrams may read about an implementation. */
@Component
class ImplementationValues implements CaseValueSource {
    private final CaseCentre here;
    private final ImplementationRegister implementations;
    private final Responsible responsible;
    private final FollowUpDates dates;

    ImplementationValues(
            CaseCentre here, ImplementationRegister implementations, Responsible responsible, FollowUpDates dates) {
        this.here = here;
        this.implementations = implementations;
        this.responsible = responsible;
        this.dates = dates;
    }

    @Override
    public List<CaseValue> caseValues() {
        return List.of(
                new CaseValue(
                        "implementingCentres", Kind.LIST, scope -> implementations.runningCentres(scope.matterId())),
                new CaseValue("unitsToConfirm", Kind.LIST, here::units),
                new CaseValue("centreChef", Kind.GROUP, this::centreChef),
                new CaseValue("unitLeader", Kind.GROUP, scope -> responsible.unitLeader(here.unit(scope))),
                new CaseValue("decisionOwner", Kind.USER, here::decisionOwner),
                new CaseValue("translationDeadline", Kind.DATE, scope -> endOf(translationDeadline(scope))),
                new CaseValue("translationReminder", Kind.CYCLE, scope -> dates.reminders(translationDeadline(scope))),
                new CaseValue(
                        "translationEscalation", Kind.CYCLE, scope -> dates.escalations(translationDeadline(scope))),
                new CaseValue("confirmationDeadline", Kind.DATE, scope -> endOf(here.confirmationDeadline(scope))),
                new CaseValue(
                        "confirmationReminder", Kind.CYCLE, scope -> dates.reminders(here.confirmationDeadline(scope))),
                new CaseValue(
                        "confirmationEscalation",
                        Kind.CYCLE,
                        scope -> dates.escalations(here.confirmationDeadline(scope))),
                new CaseValue("acceptanceDeadline", Kind.DATE, scope -> endOf(dates.objectionDeadline())),
                new CaseValue("statusRound", Kind.CYCLE, scope -> dates.statusRounds()));
    }

    private String centreChef(CaseScope scope) {
        return responsible.centreChef(here.facts(scope).centre());
    }

    private LocalDate translationDeadline(CaseScope scope) {
        return here.facts(scope).translationDeadline();
    }

    private static Date endOf(LocalDate day) {
        return Date.from(Deadline.at(day));
    }
}
