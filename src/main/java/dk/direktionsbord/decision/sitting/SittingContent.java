package dk.direktionsbord.decision.sitting;

import dk.direktionsbord.decision.OutcomeWording;
import dk.direktionsbord.decision.sitting.LateItem.Answer;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.time.Deadlines;
import dk.direktionsbord.time.WorkingDays;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What the secretariat reads when it places a treatment on a meeting: the next meeting that is open for items, those whose
 * agenda is closed, and why the chair refused a late item.
 */
@Component
class SittingContent implements FormContent {
    private final TreatmentInCase treatments;
    private final ForumDays days;
    private final LateItems late;
    private final SittingDate dates;
    private final WorkingDays workingDays;
    private final Deadlines deadlines;

    SittingContent(
            TreatmentInCase treatments,
            ForumDays days,
            LateItems late,
            SittingDate dates,
            WorkingDays workingDays,
            Deadlines deadlines) {
        this.treatments = treatments;
        this.days = days;
        this.late = late;
        this.dates = dates;
        this.workingDays = workingDays;
        this.deadlines = deadlines;
    }

    @Override
    public String form() {
        return "sitting";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        Treatment treatment = treatments.of(scope);
        Map<String, Object> values = treatments.shown(treatment);
        days.next(treatment).ifPresent(day -> values.put("sittingDate", day));
        values.put("closedAgendasText", closedAgendas(treatment));
        values.put("adviceAsked", AdviceAsked.isFor(treatment));
        if (AdviceAsked.isFor(treatment)) {
            values.put("adviceDeadlineDate", adviceDeadline(treatment));
        }
        late.newest(treatment.id())
                .filter(item -> item.answer() == Answer.REFUSED && item.answerReason() != null)
                .ifPresent(item -> values.put("lateRefusedText", String.valueOf(item.answerReason())));
        return values;
    }

    /** The usual days, but the advice is there the working day before the meeting that is suggested. */
    private LocalDate adviceDeadline(Treatment treatment) {
        LocalDate usual = workingDays.plus(dates.today(), deadlines.adviceWorkingDays());
        return days.next(treatment)
                .map(meeting -> workingDays.minus(meeting, 1))
                .filter(before -> before.isBefore(usual) && !before.isBefore(dates.today()))
                .orElse(usual);
    }

    private String closedAgendas(Treatment treatment) {
        return days.closed(treatment).stream().map(OutcomeWording::date).collect(Collectors.joining(", "));
    }
}
