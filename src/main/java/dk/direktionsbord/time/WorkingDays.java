package dk.direktionsbord.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Counts working days ("arbejdsdage"): Monday to Friday, without public holidays and the municipality's own closed days
 * (agenda-item rules 7 and 9). What it answers is always a working day.
 */
@Component
public class WorkingDays {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final ClosedDays closed;
    private final DayCount count = new DayCount(this::isWorkingDay);

    public WorkingDays(ClosedDays closed) {
        this.closed = closed;
    }

    public boolean isWorkingDay(LocalDate date) {
        return !WEEKEND.contains(date.getDayOfWeek()) && !closed.isClosed(date);
    }

    /** The working day that is {@code days} working days later; with none, the first from the start on. */
    public LocalDate plus(LocalDate from, int days) {
        return count.plus(from, days);
    }

    /** The working day that is {@code days} working days earlier; with none, the last up to the start. */
    public LocalDate minus(LocalDate from, int days) {
        return count.minus(from, days);
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} is the earlier. */
    public int between(LocalDate from, LocalDate to) {
        return count.between(from, to);
    }
}
