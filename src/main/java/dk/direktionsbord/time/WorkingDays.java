package dk.direktionsbord.time;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * The calendar of working days ("arbejdsdage"): Monday to Friday, without public holidays and the municipality's own
 * closed days (agenda-item rules 7 and 9).
 */
@Component
public class WorkingDays {
    public boolean isWorkingDay(LocalDate date) {
        throw new UnsupportedOperationException();
    }

    /** The day {@code days} working days after; a closed start day counts from the working day before it. */
    public LocalDate plus(LocalDate from, int days) {
        throw new UnsupportedOperationException();
    }

    public LocalDate minus(LocalDate from, int days) {
        throw new UnsupportedOperationException();
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} is the earlier. */
    public int between(LocalDate from, LocalDate to) {
        throw new UnsupportedOperationException();
    }
}
