package dk.direktionsbord.time;

import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * Counts in days of one kind, such as working days. A start that is not such a day itself counts as the one before it
 * when counting forward, and as the one after it when counting back, so that no part of a day is lost.
 *
 * @param counts whether a day counts
 */
record DayCount(Predicate<LocalDate> counts) {
    /** The day that is {@code days} counting days later; with none, the first that counts from the start on. */
    LocalDate plus(LocalDate from, int days) {
        return days < 0 ? minus(from, -days) : move(from, days, 1);
    }

    /** The day that is {@code days} counting days earlier; with none, the last that counts up to the start. */
    LocalDate minus(LocalDate from, int days) {
        return days < 0 ? plus(from, -days) : move(from, days, -1);
    }

    /** Counting days after {@code from} up to and including {@code to}; negative when {@code to} is the earlier. */
    int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(counts).count();
    }

    private LocalDate move(LocalDate from, int days, int direction) {
        LocalDate day = from;
        int left = days;
        while (left > 0) {
            day = day.plusDays(direction);
            left -= counts.test(day) ? 1 : 0;
        }
        while (!counts.test(day)) {
            day = day.plusDays(direction);
        }
        return day;
    }
}
