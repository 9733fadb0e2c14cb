package dk.direktionsbord.overview;

import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.time.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days and moments as Danish text, in Danish time (agenda-item rules 9). */
final class DanishTime {

    private DanishTime() {}

    /** Such as "4. januar 2027"; empty when there is no day. */
    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DanishDay.day(day);
    }

    /** Such as "mandag den 4. januar 2027"; empty when there is no day. */
    static String longDay(@Nullable LocalDate day) {
        return day == null ? "" : DanishDay.of(day);
    }

    /** The day a moment falls on in Denmark. */
    static LocalDate dayOf(Instant moment) {
        return moment.atZone(Deadline.COPENHAGEN).toLocalDate();
    }

    /** Such as "4. januar 2027 kl. 17.00"; empty when there is no moment. */
    static String moment(@Nullable Instant moment) {
        return moment == null ? "" : DanishDay.moment(moment);
    }
}
