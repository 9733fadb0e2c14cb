package dk.direktionsbord.meeting;

import dk.direktionsbord.organisation.Centre;
import dk.direktionsbord.organisation.Organisation;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the demo the meetings of this year and the next, once, so that a newcomer sees what is coming. */
@Component
@Profile("demo")
class DemoMeetings implements ApplicationRunner {
    private static final LocalDate A_DIREKTION_MEETING = LocalDate.of(2027, 1, 13);
    private static final int FORTNIGHT = 14;
    private static final String BY = "system";

    private final MeetingSeries series;
    private final MeetingTable table;
    private final ClosedDates closed;
    private final Organisation organisation;
    private final Clock clock;

    DemoMeetings(MeetingSeries series, MeetingTable table, ClosedDates closed, Organisation organisation, Clock clock) {
        this.series = series;
        this.table = table;
        this.closed = closed;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (table.isEmpty()) {
            int year = Year.now(clock).getValue();
            plan(year);
            plan(year + 1);
        }
    }

    private void plan(int year) {
        LocalDate direktion = firstIn(year, A_DIREKTION_MEETING);
        LocalDate between = firstIn(year, A_DIREKTION_MEETING.minusDays(7));
        every(year, "DIREKTION_MEETING", "", direktion, null, "Byrådssalen");
        every(year, "KONCERNLEDELSE", "", between.plusDays(1), null, "Mødelokale Skibet");
        every(year, "CHEF_MEETING_KD", "", direktion.plusDays(1), "09:00", "Mødelokale Broen");
        every(year, "CHEF_MEETING_VD", "", direktion.plusDays(1), "09:00", "Mødelokale Molen");
        every(year, "CHEF_MEETING_BKM", "", direktion.plusDays(1), "13:00", "Mødelokale Broen");
        oneToOnes(year, between);
        single("STRATEGY_DAY", LocalDate.of(year, 5, 18), "Strandhøj Hotel");
        single("SEMINAR", LocalDate.of(year, 9, 14), "Strandhøj Hotel");
    }

    private void oneToOnes(int year, LocalDate between) {
        LocalTime time = LocalTime.of(8, 30);
        for (Centre centre : organisation.centres()) {
            every(year, "ONE_TO_ONE", centre.id(), between.minusDays(1), time.toString(), "Direktørens kontor");
            time = time.equals(LocalTime.of(15, 30)) ? LocalTime.of(8, 30) : time.plusHours(1);
        }
    }

    private void every(int year, String form, String scope, LocalDate first, @Nullable String from, String place) {
        LocalDate start = first.getYear() < year ? first.plusDays(FORTNIGHT) : first;
        LocalDate end = LocalDate.of(year, 12, 31);
        String to = from == null
                ? null
                : LocalTime.parse(from).plusHours(scope.isEmpty() ? 2 : 1).toString();
        series.store(new NewSeries(form, scope, start, end, FORTNIGHT, from, to, place), BY);
    }

    private void single(String form, LocalDate wanted, String place) {
        LocalDate day = wanted.with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        while (closed.reason(day).isPresent() || closed.reason(day.plusDays(1)).isPresent()) {
            day = day.plusDays(7);
        }
        series.store(new NewSeries(form, "", day, day, null, null, null, place), BY);
    }

    /** The first date of the year that lies whole fortnights from the anchor, so that the bodies always alternate. */
    private static LocalDate firstIn(int year, LocalDate anchor) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        long days = Math.floorMod(ChronoUnit.DAYS.between(newYear, anchor), (long) FORTNIGHT);
        return newYear.plusDays(days);
    }
}
