package dk.direktionsbord.overview;

import dk.direktionsbord.time.Deadline;
import dk.direktionsbord.workflow.DanishTexts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Days and moments as Danish text, in Danish time (agenda-item rules 9). */
final class DanishTime {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", DanishTexts.DANISH);
    private static final DateTimeFormatter LONG_DAY =
            DateTimeFormatter.ofPattern("EEEE 'den' d. MMMM yyyy", DanishTexts.DANISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d. MMMM yyyy 'kl.' HH.mm", DanishTexts.DANISH);

    private DanishTime() {}

    /** Such as "4. januar 2027"; empty when there is no day. */
    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** Such as "mandag den 4. januar 2027"; empty when there is no day. */
    static String longDay(@Nullable LocalDate day) {
        return day == null ? "" : LONG_DAY.format(day);
    }

    /** The day a moment falls on in Denmark. */
    static LocalDate dayOf(Instant moment) {
        return moment.atZone(Deadline.COPENHAGEN).toLocalDate();
    }

    /** Such as "4. januar 2027 kl. 17.00"; empty when there is no moment. */
    static String moment(@Nullable Instant moment) {
        return moment == null ? "" : MOMENT.format(moment.atZone(Deadline.COPENHAGEN));
    }
}
