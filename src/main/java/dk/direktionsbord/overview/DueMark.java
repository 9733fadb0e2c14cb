package dk.direktionsbord.overview;

import dk.direktionsbord.time.WorkingDays;
import dk.direktionsbord.workflow.DanishTexts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says how a deadline stands today. The last day is still in time. */
@Component
class DueMark {
    private final WorkingDays workingDays;
    private final Clock clock;

    DueMark(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    Mark of(@Nullable Instant due) {
        if (due == null) {
            return Mark.plain(DanishTexts.text("overview.due.none"), "time");
        }
        LocalDate day = DanishTime.dayOf(due);
        if (isOver(day)) {
            return Mark.bad(overText(day));
        }
        return day.equals(today())
                ? Mark.attention(DanishTexts.text("overview.due.today"))
                : Mark.plain(DanishTime.longDay(day), "calendar-month");
    }

    boolean isOver(@Nullable LocalDate day) {
        return day != null && day.isBefore(today());
    }

    private String overText(LocalDate day) {
        int days = workingDays.between(day, today());
        String over = days < 1 ? DanishTexts.text("overview.due.over") : DanishTexts.text("overview.overdue", days);
        return DanishTexts.text("overview.due.overSince", over, DanishTime.longDay(day));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
