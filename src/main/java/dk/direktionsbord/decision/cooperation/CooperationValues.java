package dk.direktionsbord.decision.cooperation;

import dk.direktionsbord.decision.CooperationAnswer;
import dk.direktionsbord.decision.CooperationAnswer.State;
import dk.direktionsbord.decision.Cooperations;
import dk.direktionsbord.decision.sitting.TreatmentInCase;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.time.Deadline;
import dk.direktionsbord.time.Escalation;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.CaseValue;
import dk.direktionsbord.workflow.CaseValue.Kind;
import dk.direktionsbord.workflow.CaseValueSource;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the diagram of a cooperation may read: which centres are asked, who answers for each, and until when. */
@Component
class CooperationValues implements CaseValueSource {
    private final Cooperations cooperations;
    private final Organisation organisation;
    private final Escalation escalation;

    CooperationValues(Cooperations cooperations, Organisation organisation, Escalation escalation) {
        this.cooperations = cooperations;
        this.organisation = organisation;
        this.escalation = escalation;
    }

    @Override
    public List<CaseValue> caseValues() {
        return List.of(
                new CaseValue("cooperatingCentres", Kind.LIST, this::asked),
                new CaseValue("cooperatingChef", Kind.GROUP, this::chef),
                new CaseValue("cooperationDeadline", Kind.DATE, scope -> Date.from(Deadline.at(due(scope)))),
                new CaseValue("cooperationReminder", Kind.CYCLE, scope -> escalation.reminders(due(scope))),
                new CaseValue("cooperationEscalation", Kind.CYCLE, scope -> escalation.escalations(due(scope))));
    }

    private List<String> asked(CaseScope scope) {
        return cooperations.in(TreatmentInCase.idIn(scope)).stream()
                .filter(answer -> answer.state() == State.ASKED)
                .map(CooperationAnswer::centre)
                .toList();
    }

    private String chef(CaseScope scope) {
        return organisation.responsibleFor("centre-chef." + answer(scope).centre());
    }

    private LocalDate due(CaseScope scope) {
        return answer(scope).dueOn();
    }

    private CooperationAnswer answer(CaseScope scope) {
        String centre = scope.variable("centre").orElseThrow();
        return cooperations.in(TreatmentInCase.idIn(scope), centre).orElseThrow();
    }
}
