package dk.direktionsbord.meeting;

import dk.direktionsbord.time.Deadline;
import dk.direktionsbord.workflow.DanishTexts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Days and times as Danish text, such as "tirsdag den 12. januar 2027" and "9.00" (agenda-item rule 9). */
public final class DanishDay {
    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("EEEE 'den' d. MMMM yyyy", DanishTexts.DANISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEEE d. MMMM", DanishTexts.DANISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", DanishTexts.DANISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d. MMMM yyyy 'kl.' H.mm", DanishTexts.DANISH);

    private DanishDay() {}

    public static String of(LocalDate day) {
        return LONG.format(day);
    }

    /** Without the year, such as "tirsdag 12. januar". */
    public static String inYear(LocalDate day) {
        return SHORT.format(day);
    }

    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    public static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(Deadline.COPENHAGEN));
    }
}
