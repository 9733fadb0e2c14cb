package dk.direktionsbord.implementation.course;

import dk.direktionsbord.implementation.ReminderStep;
import dk.direktionsbord.time.Deadline;
import dk.direktionsbord.time.Deadlines;
import dk.direktionsbord.time.Escalation;
import dk.direktionsbord.time.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Counts the days people have, and when they are reminded (C12). */
@Component
public class FollowUpDates {
    private final WorkingDays workingDays;
    private final Deadlines deadlines;
    private final FollowUpTimes times;
    private final Escalation escalation;
    private final Clock clock;

    FollowUpDates(
            WorkingDays workingDays, Deadlines deadlines, FollowUpTimes times, Escalation escalation, Clock clock) {
        this.workingDays = workingDays;
        this.deadlines = deadlines;
        this.times = times;
        this.escalation = escalation;
        this.clock = clock;
    }

    public OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Deadline.COPENHAGEN);
    }

    public LocalDate translationDeadline() {
        return workingDays.plus(today(), deadlines.translationWorkingDays());
    }

    public LocalDate objectionDeadline() {
        return workingDays.plus(today(), times.objectionWorkingDays());
    }

    /** Units have until the plan ends, and never less than the working days everybody gets. */
    public LocalDate confirmationDeadline(LocalDate planEnd) {
        LocalDate soonest = workingDays.plus(today(), deadlines.confirmationWorkingDays());
        return planEnd.isAfter(soonest) ? planEnd : soonest;
    }

    /** Reminders: some working days before the deadline, and on its day. */
    public String reminders(LocalDate deadline) {
        return escalation.reminders(deadline);
    }

    /** Escalations: to the nearest level some working days after the deadline, and later to the next. */
    public String escalations(LocalDate deadline) {
        return escalation.escalations(deadline);
    }

    /** Status rounds for as long as the work goes on. */
    public String statusRounds() {
        LocalDate first = today().plusDays(deadlines.statusRoundDays());
        return "R/" + morning(first) + "/P" + deadlines.statusRoundDays() + "D";
    }

    public ReminderStep reminderStep(LocalDate deadline) {
        return escalation.isBefore(deadline) ? ReminderStep.BEFORE_DEADLINE : ReminderStep.AT_DEADLINE;
    }

    public ReminderStep escalationStep(LocalDate deadline) {
        return escalation.isFurther(deadline) ? ReminderStep.ESCALATED_FURTHER : ReminderStep.ESCALATED;
    }

    /** Working days past the deadline; 0 while it is kept. */
    public int overdue(LocalDate deadline) {
        return today().isAfter(deadline) ? Math.max(0, workingDays.between(deadline, today())) : 0;
    }

    private static String morning(LocalDate day) {
        return Deadline.morningOf(day).atZone(Deadline.COPENHAGEN).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
