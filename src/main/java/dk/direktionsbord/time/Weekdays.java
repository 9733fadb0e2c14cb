package dk.direktionsbord.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Counts weekdays ("hverdage") as styrelsesloven § 8, stk. 4, does: Saturday counts, unlike in {@link WorkingDays}. The
 * municipality's closed days do not count, which can only make a paper come out earlier.
 */
@Component
public class Weekdays {
    private final ClosedDays closed;
    private final DayCount count = new DayCount(this::isWeekday);

    public Weekdays(ClosedDays closed) {
        this.closed = closed;
    }

    public boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SUNDAY && !closed.isClosed(date);
    }

    /** The weekday that is {@code days} weekdays later; with none, the first from the start on. */
    public LocalDate plus(LocalDate from, int days) {
        return count.plus(from, days);
    }

    /** The weekday that is {@code days} weekdays earlier; with none, the last up to the start. */
    public LocalDate minus(LocalDate from, int days) {
        return count.minus(from, days);
    }

    /** Weekdays after {@code from} up to and including {@code to}; negative when {@code to} is the earlier. */
    public int between(LocalDate from, LocalDate to) {
        return count.between(from, to);
    }
}
