package dk.direktionsbord.decision.advice;

import dk.direktionsbord.decision.sitting.ForumDays;
import dk.direktionsbord.decision.sitting.SittingDate;
import dk.direktionsbord.decision.sitting.TreatmentInCase;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.time.Deadlines;
import dk.direktionsbord.time.WorkingDays;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the secretariat reads when it places a qualification; the usual deadline for advice is filled in. */
@Component
class QualificationSittingContent implements FormContent {
    private final TreatmentInCase treatments;
    private final SittingDate dates;
    private final ForumDays days;
    private final WorkingDays workingDays;
    private final Deadlines deadlines;

    QualificationSittingContent(
            TreatmentInCase treatments,
            SittingDate dates,
            ForumDays days,
            WorkingDays workingDays,
            Deadlines deadlines) {
        this.treatments = treatments;
        this.dates = dates;
        this.days = days;
        this.workingDays = workingDays;
        this.deadlines = deadlines;
    }

    @Override
    public String form() {
        return "qualification-sitting";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        Treatment treatment = treatments.of(scope);
        Map<String, Object> values = treatments.shown(treatment);
        values.put("adviceDeadlineDate", workingDays.plus(dates.today(), deadlines.adviceWorkingDays()));
        days.next(treatment).ifPresent(day -> values.put("sittingDate", day));
        return values;
    }
}
