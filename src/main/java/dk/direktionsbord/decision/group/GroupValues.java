package dk.direktionsbord.decision.group;

import dk.direktionsbord.decision.WorkingGroup;
import dk.direktionsbord.decision.WorkingGroups;
import dk.direktionsbord.decision.sitting.TreatmentInCase;
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

/** What the diagram of a working group may read: who commissions it, who leads it, and until when. */
@Component
class GroupValues implements CaseValueSource {
    private final WorkingGroups groups;
    private final Commissioner commissioner;
    private final Escalation escalation;

    GroupValues(WorkingGroups groups, Commissioner commissioner, Escalation escalation) {
        this.groups = groups;
        this.commissioner = commissioner;
        this.escalation = escalation;
    }

    @Override
    public List<CaseValue> caseValues() {
        return List.of(
                new CaseValue("groupCommissioner", Kind.GROUP, scope -> commissioner.of(scope.matterId())),
                new CaseValue("groupLeader", Kind.USER, scope -> group(scope).leader()),
                new CaseValue("groupDeadline", Kind.DATE, scope -> Date.from(Deadline.at(due(scope)))),
                new CaseValue("groupReminder", Kind.CYCLE, scope -> escalation.reminders(due(scope))),
                new CaseValue("groupEscalation", Kind.CYCLE, scope -> escalation.escalations(due(scope))));
    }

    private LocalDate due(CaseScope scope) {
        return group(scope).deadline();
    }

    private WorkingGroup group(CaseScope scope) {
        return groups.in(TreatmentInCase.idIn(scope)).orElseThrow();
    }
}
