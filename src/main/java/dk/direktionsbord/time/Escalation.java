package dk.direktionsbord.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/**
 * When people are reminded of a deadline, and when the levels above are told (table C12). Each happens twice, so a timer
 * is an ISO 8601 repetition in Danish time: "R1" is once and one repetition.
 */
@Component
public class Escalation {
    private final WorkingDays workingDays;
    private final Deadlines deadlines;
    private final Clock clock;

    public Escalation(WorkingDays workingDays, Deadlines deadlines, Clock clock) {
        this.workingDays = workingDays;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Reminders: some working days before the deadline, and on its day. */
    public String reminders(LocalDate deadline) {
        return twice(workingDays.minus(deadline, deadlines.reminderBeforeWorkingDays()), deadline);
    }

    /** Escalations: to the nearest level some working days after the deadline, and later to the next. */
    public String escalations(LocalDate deadline) {
        return twice(workingDays.plus(deadline, deadlines.escalateAfterWorkingDays()), lastDay(deadline));
    }

    /** The day the second escalation comes: the last one a matter waits where it can go on without the answer. */
    public LocalDate lastDay(LocalDate deadline) {
        return workingDays.plus(deadline, deadlines.escalateFurtherAfterWorkingDays());
    }

    /** Whether the day of the deadline is not there yet. */
    public boolean isBefore(LocalDate deadline) {
        return today().isBefore(deadline);
    }

    /** Whether the nearest level has had its time, so that it is the next one's turn. */
    public boolean isFurther(LocalDate deadline) {
        return !today().isBefore(lastDay(deadline));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Deadline.COPENHAGEN);
    }

    /** The interval is in days, so it keeps its hour when summer time begins. */
    private static String twice(LocalDate first, LocalDate second) {
        return "R1/" + morning(first) + "/P" + ChronoUnit.DAYS.between(first, second) + "D";
    }

    private static String morning(LocalDate day) {
        return Deadline.morningOf(day).atZone(Deadline.COPENHAGEN).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
