package dk.direktionsbord.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The Danish public holidays of a year, computed from Easter. Store bededag is not among them: it was abolished from 2024
 * (law 214 of 6 March 2023), and the product does not count further back.
 */
public final class DanishHolidays {
    private static final Map<Integer, NavigableMap<LocalDate, String>> YEARS = new ConcurrentHashMap<>();

    private DanishHolidays() {}

    /** The public holidays of the year with their Danish names. */
    public static NavigableMap<LocalDate, String> of(int year) {
        return YEARS.computeIfAbsent(year, DanishHolidays::computed);
    }

    private static NavigableMap<LocalDate, String> computed(int year) {
        LocalDate easter = easterSunday(year);
        NavigableMap<LocalDate, String> holidays = new TreeMap<>();
        holidays.put(LocalDate.of(year, Month.JANUARY, 1), "Nytårsdag");
        holidays.put(easter.minusDays(3), "Skærtorsdag");
        holidays.put(easter.minusDays(2), "Langfredag");
        holidays.put(easter, "Påskedag");
        holidays.put(easter.plusDays(1), "2. påskedag");
        holidays.put(easter.plusDays(39), "Kristi himmelfartsdag");
        holidays.put(easter.plusDays(49), "Pinsedag");
        holidays.put(easter.plusDays(50), "2. pinsedag");
        holidays.put(LocalDate.of(year, Month.DECEMBER, 25), "Juledag");
        holidays.put(LocalDate.of(year, Month.DECEMBER, 26), "2. juledag");
        return Collections.unmodifiableNavigableMap(holidays);
    }

    public static boolean isHoliday(LocalDate date) {
        return of(date.getYear()).containsKey(date);
    }

    /** Easter Sunday by the Gregorian rule (Meeus, Jones and Butcher), for any year from 1583. */
    public static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int moonShift = (8 * century + 13) / 25;
        int epact = (19 * golden + century - century / 4 - moonShift + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
