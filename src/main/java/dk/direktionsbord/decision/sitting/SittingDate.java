package dk.direktionsbord.decision.sitting;

import dk.direktionsbord.decision.OutcomeWording;
import dk.direktionsbord.time.Deadline;
import dk.direktionsbord.time.WorkingDays;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A sitting, like a deadline, lies on a working day that has not passed (agenda-item rules 7 and 9). */
@Component
public class SittingDate {
    private final WorkingDays workingDays;
    private final Clock clock;

    SittingDate(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** The mistakes of a date in a field; none when the date is good. */
    public List<FieldError> mistakesIn(String field, LocalDate date) {
        if (date.isBefore(today())) {
            return mistake(field, "decision.sitting.past", date);
        }
        return workingDays.isWorkingDay(date) ? List.of() : mistake(field, "decision.sitting.closed", date);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Deadline.COPENHAGEN);
    }

    private static List<FieldError> mistake(String field, String messageKey, LocalDate date) {
        return List.of(new FieldError(field, DanishTexts.text(messageKey, OutcomeWording.date(date))));
    }
}
