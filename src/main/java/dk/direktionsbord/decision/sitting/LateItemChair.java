package dk.direktionsbord.decision.sitting;

import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.matter.Treatments;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.CaseValue;
import dk.direktionsbord.workflow.CaseValue.Kind;
import dk.direktionsbord.workflow.CaseValueSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who answers a request for a late item: the chair of the meeting it is for. */
@Component
class LateItemChair implements CaseValueSource {
    private final LateItems late;
    private final ForumDays days;
    private final Chairs chairs;
    private final Treatments treatments;
    private final Matters matters;
    private final Organisation organisation;

    LateItemChair(
            LateItems late,
            ForumDays days,
            Chairs chairs,
            Treatments treatments,
            Matters matters,
            Organisation organisation) {
        this.late = late;
        this.days = days;
        this.chairs = chairs;
        this.treatments = treatments;
        this.matters = matters;
        this.organisation = organisation;
    }

    @Override
    public List<CaseValue> caseValues() {
        return List.of(new CaseValue("lateItemChair", Kind.GROUP, this::chair));
    }

    private String chair(CaseScope scope) {
        Treatment treatment = treatments.get(TreatmentInCase.idIn(scope));
        LateItem item = late.open(treatment.id());
        return days.on(item.heldOn(), treatment)
                .flatMap(meeting -> chairs.planned(chairs.ruleFor(treatment.forum()), meeting))
                .map(Chairs.Chair::group)
                .map(organisation::responsibleFor)
                .orElseGet(() -> chairs.groupWithoutSitting(
                        treatment.forum(), matters.get(treatment.matterId()).owningCentre()));
    }
}
