package dk.direktionsbord.decision;

import dk.direktionsbord.decision.sitting.Chairs;
import dk.direktionsbord.decision.sitting.Placement;
import dk.direktionsbord.decision.sitting.Sittings;
import dk.direktionsbord.decision.sitting.TreatmentInCase;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.time.Deadline;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.CaseValue;
import dk.direktionsbord.workflow.CaseValue.Kind;
import dk.direktionsbord.workflow.CaseValueSource;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What diagrams may read about a treatment: who chairs or decides it, and who is asked for advice until when. */
@Component
class DecisionCaseValues implements CaseValueSource {
    private final TreatmentInCase treatments;
    private final Sittings sittings;
    private final Chairs chairs;
    private final Matters matters;
    private final Organisation organisation;

    DecisionCaseValues(
            TreatmentInCase treatments, Sittings sittings, Chairs chairs, Matters matters, Organisation organisation) {
        this.treatments = treatments;
        this.sittings = sittings;
        this.chairs = chairs;
        this.matters = matters;
        this.organisation = organisation;
    }

    @Override
    public List<CaseValue> caseValues() {
        return List.of(
                new CaseValue("chair", Kind.GROUP, this::chair),
                new CaseValue("decider", Kind.GROUP, this::decider),
                new CaseValue("advisers", Kind.LIST, scope -> placement(scope).advisers()),
                new CaseValue("adviceDeadline", Kind.DATE, this::adviceDeadline),
                new CaseValue("adviceDeadlineEnd", Kind.DATE, this::adviceDeadline));
    }

    private String chair(CaseScope scope) {
        return sittings.placementOf(TreatmentInCase.idIn(scope))
                .map(Placement::chairGroup)
                .map(organisation::responsibleFor)
                .orElseGet(() -> decider(scope));
    }

    private String decider(CaseScope scope) {
        String owner = matters.get(scope.matterId()).owningCentre();
        return chairs.groupWithoutSitting(treatments.of(scope).forum(), owner);
    }

    private Date adviceDeadline(CaseScope scope) {
        return Date.from(Deadline.at(Objects.requireNonNull(placement(scope).adviceDeadline())));
    }

    private Placement placement(CaseScope scope) {
        return sittings.placementOf(TreatmentInCase.idIn(scope)).orElseThrow();
    }
}
