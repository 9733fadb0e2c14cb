package dk.direktionsbord.time;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The calendar of weekdays ("hverdage") of styrelsesloven § 8, stk. 4: Saturday counts, unlike in {@link WorkingDays}. */
@Component
public class Weekdays {
    public boolean isWeekday(LocalDate date) {
        throw new UnsupportedOperationException();
    }

    public LocalDate plus(LocalDate from, int days) {
        throw new UnsupportedOperationException();
    }

    public LocalDate minus(LocalDate from, int days) {
        throw new UnsupportedOperationException();
    }
}
