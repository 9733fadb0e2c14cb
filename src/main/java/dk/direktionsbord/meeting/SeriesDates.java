package dk.direktionsbord.meeting;

import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.workflow.DanishTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a series: every so many days from its first, never by week number, since 2026 has 53 weeks (G10). A date
 * in conflict is moved to the nearest open day, the earlier of two, or left out when there is none near enough. The next
 * date is counted from where this one should have been.
 *
 * @param days dates that a meeting lasts
 */
record SeriesDates(ClosedDates closed, int moveAtMostDays, int days) {
    /** A date of the series; {@code heldOn} is null when it is left out, and the explanation empty when undisturbed. */
    record Dated(LocalDate plannedOn, @Nullable LocalDate heldOn, String explanation) {}

    List<Dated> between(LocalDate first, LocalDate last, int interval) {
        return first.datesUntil(last.plusDays(1), java.time.Period.ofDays(interval))
                .map(this::dated)
                .toList();
    }

    private Dated dated(LocalDate planned) {
        return reason(planned)
                .map(reason -> inConflict(planned, reason))
                .orElseGet(() -> new Dated(planned, planned, ""));
    }

    private Dated inConflict(LocalDate planned, String reason) {
        for (int distance = 1; distance <= moveAtMostDays; distance++) {
            for (LocalDate near : List.of(planned.minusDays(distance), planned.plusDays(distance))) {
                if (reason(near).isEmpty()) {
                    return new Dated(planned, near, text("meeting.series.moved", planned, reason, DanishDay.of(near)));
                }
            }
        }
        return new Dated(planned, null, text("meeting.series.left.out", planned, reason, ""));
    }

    private Optional<String> reason(LocalDate start) {
        return start.datesUntil(start.plusDays(days))
                .map(closed::reason)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String text(String key, LocalDate planned, String reason, String to) {
        return DanishTexts.text(key, DanishDay.of(planned), reason, to);
    }
}
