package dk.direktionsbord.matter;

import static dk.direktionsbord.workflow.CaseValue.Kind.CYCLE;
import static dk.direktionsbord.workflow.CaseValue.Kind.DATE;
import static dk.direktionsbord.workflow.CaseValue.Kind.GROUP;
import static dk.direktionsbord.workflow.CaseValue.Kind.LIST;
import static dk.direktionsbord.workflow.CaseValue.Kind.USER;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.time.Deadline;
import dk.direktionsbord.time.Escalation;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.CaseValue;
import dk.direktionsbord.workflow.CaseValueSource;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What diagrams may ask of a matter's record: who has the next word, and when. */
@Component
class MatterValues implements CaseValueSource {
    private final MatterRecord matters;
    private final Contributions contributions;
    private final Organisation organisation;
    private final Escalation escalation;

    MatterValues(MatterRecord matters, Contributions contributions, Organisation organisation, Escalation escalation) {
        this.matters = matters;
        this.contributions = contributions;
        this.organisation = organisation;
        this.escalation = escalation;
    }

    @Override
    public List<CaseValue> caseValues() {
        return List.of(
                new CaseValue("submitter", USER, scope -> matter(scope).submittedBy()),
                new CaseValue("owningCentreChef", GROUP, this::owningCentreChef),
                new CaseValue("responsibleDirector", GROUP, this::responsibleDirector),
                new CaseValue("openContributions", LIST, this::openContributions),
                new CaseValue(
                        "contributor",
                        GROUP,
                        scope -> organisation.responsibleFor(asked(scope).contributor())),
                new CaseValue(
                        "contributionDeadline",
                        DATE,
                        scope -> Date.from(Deadline.at(asked(scope).dueOn()))),
                new CaseValue(
                        "contributionReminder",
                        CYCLE,
                        scope -> escalation.reminders(asked(scope).dueOn())),
                new CaseValue(
                        "contributionEscalation",
                        CYCLE,
                        scope -> escalation.escalations(asked(scope).dueOn())));
    }

    private String owningCentreChef(CaseScope scope) {
        return organisation.responsibleFor("centre-chef." + matter(scope).owningCentre());
    }

    private String responsibleDirector(CaseScope scope) {
        return organisation.responsibleFor(
                "director." + organisation.areaOf(matter(scope).owningCentre()).id());
    }

    private List<String> openContributions(CaseScope scope) {
        return contributions.openIn(scope.matterId()).stream()
                .map(UUID::toString)
                .toList();
    }

    private Matter matter(CaseScope scope) {
        return matters.get(scope.matterId());
    }

    private Contribution asked(CaseScope scope) {
        return contributions.get(
                scope.variable("contribution").map(UUID::fromString).orElseThrow());
    }
}
