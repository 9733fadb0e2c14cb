package dk.direktionsbord.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Days on which this municipality is closed besides the public holidays (agenda-item rule 9; forældelsesloven § 27 treats
 * the three of them that are set from the start like holidays).
 *
 * @param everyYear days that are closed each year, such as {@code --12-24}
 * @param once single dates, such as the Friday after Kristi himmelfartsdag of a year
 */
@ConfigurationProperties("direktionsbord.closed-days")
public record ClosedDays(
        @DefaultValue({"--06-05", "--12-24", "--12-31"}) Set<MonthDay> everyYear, @DefaultValue List<LocalDate> once) {
    public ClosedDays {
        everyYear = Set.copyOf(everyYear);
        once = List.copyOf(once);
    }

    /** Grundlovsdag, juleaftensdag and nytårsaftensdag. */
    public static ClosedDays standard() {
        return new ClosedDays(Set.of(MonthDay.of(6, 5), MonthDay.of(12, 24), MonthDay.of(12, 31)), List.of());
    }

    /** Whether it is a public holiday or one of the municipality's own closed days. */
    boolean isClosed(LocalDate date) {
        return DanishHolidays.isHoliday(date) || everyYear.contains(MonthDay.from(date)) || once.contains(date);
    }
}
