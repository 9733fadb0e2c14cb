package dk.direktionsbord.meeting;

import dk.direktionsbord.time.DanishHolidays;
import dk.direktionsbord.time.WorkingDays;
import dk.direktionsbord.workflow.DanishTexts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Days on which no meeting is planned, and in Danish why: weekends, holidays, closed days and school holidays (S118). */
@Component
public class ClosedDates {
    private final WorkingDays workingDays;
    private final MeetingSettings settings;

    public ClosedDates(WorkingDays workingDays, MeetingSettings settings) {
        this.workingDays = workingDays;
        this.settings = settings;
    }

    /** Why there is no meeting on the day; empty when it is open. */
    public Optional<String> reason(LocalDate day) {
        String holiday = DanishHolidays.of(day.getYear()).get(day);
        if (holiday != null) {
            return Optional.of(DanishTexts.text("meeting.closed.holiday", holiday));
        }
        return schoolHoliday(day).or(() -> closedDay(day));
    }

    /** Whether the day lies in a school holiday, in which gaps between meetings are to be expected. */
    public boolean isSchoolHoliday(LocalDate day) {
        return schoolHoliday(day).isPresent();
    }

    private Optional<String> schoolHoliday(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        if (settings.closedWeeks().contains(week)) {
            return Optional.of(DanishTexts.text("meeting.closed.week", week));
        }
        if (settings.closedBeforeEaster() && isInWeekBeforeEaster(day)) {
            return Optional.of(DanishTexts.text("meeting.closed.easter"));
        }
        MonthDay inYear = MonthDay.from(day);
        boolean christmas = !inYear.isBefore(settings.christmasFrom()) || !inYear.isAfter(settings.christmasTo());
        return christmas ? Optional.of(DanishTexts.text("meeting.closed.christmas")) : Optional.empty();
    }

    private Optional<String> closedDay(LocalDate day) {
        if (workingDays.isWorkingDay(day)) {
            return Optional.empty();
        }
        boolean weekend = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        return Optional.of(DanishTexts.text(weekend ? "meeting.closed.weekend" : "meeting.closed.day"));
    }

    private static boolean isInWeekBeforeEaster(LocalDate day) {
        LocalDate easter = DanishHolidays.easterSunday(day.getYear());
        return day.isAfter(easter.minusDays(7)) && !day.isAfter(easter);
    }
}
