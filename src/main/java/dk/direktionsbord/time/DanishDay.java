package dk.direktionsbord.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as Danish text, such as "tirsdag den 12. januar 2027" and "9.00" (agenda-item rule 9). */
public final class DanishDay {
    private static final DateTimeFormatter LONG = format("EEEE 'den' d. MMMM yyyy");
    private static final DateTimeFormatter DAY = format("d. MMMM yyyy");
    private static final DateTimeFormatter SHORT = format("EEEE d. MMMM");
    private static final DateTimeFormatter TIME = format("H.mm");
    private static final DateTimeFormatter MOMENT = format("d. MMMM yyyy 'kl.' H.mm");

    private DanishDay() {}

    public static String of(LocalDate day) {
        return LONG.format(day);
    }

    /** Without the day of the week, such as "12. januar 2027". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Without the year, such as "tirsdag 12. januar". */
    public static String inYear(LocalDate day) {
        return SHORT.format(day);
    }

    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** Such as "12. januar 2027 kl. 9.00". */
    public static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(Deadline.COPENHAGEN));
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag("da-DK"));
    }
}
