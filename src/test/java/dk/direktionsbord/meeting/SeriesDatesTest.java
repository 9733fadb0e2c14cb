package dk.direktionsbord.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.organisation.ChairRotation;
import dk.direktionsbord.time.Deadline;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for every series, however long and wherever it begins. */
class SeriesDatesTest {
    private static final ClosedDates CLOSED = new ClosedDates(MeetingFixture.WORKING_DAYS, MeetingSettings.standard());
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    @Property(tries = 300)
    void noMeetingIsHeldOnAClosedDay(
            @ForAll @IntRange(max = 4000) int start,
            @ForAll @IntRange(min = 1, max = 60) int interval,
            @ForAll @IntRange(max = 10) int mostMoved,
            @ForAll @IntRange(min = 1, max = 2) int days) {
        for (SeriesDates.Dated date : series(start, interval, mostMoved, days)) {
            if (date.heldOn() != null) {
                assertThat(CLOSED.reason(date.heldOn())).isEmpty();
                assertThat(CLOSED.reason(date.heldOn().plusDays(days - 1L))).isEmpty();
                assertThat(Math.abs(date.plannedOn().until(date.heldOn()).getDays()))
                        .isLessThanOrEqualTo(mostMoved);
            }
        }
    }

    @Property(tries = 300)
    void undisturbedNeighboursKeepTheirInterval(
            @ForAll @IntRange(max = 4000) int start, @ForAll @IntRange(min = 1, max = 60) int interval) {
        List<SeriesDates.Dated> dates = series(start, interval, 2, 1);

        for (int index = 1; index < dates.size(); index++) {
            assertThat(dates.get(index).plannedOn())
                    .isEqualTo(dates.get(index - 1).plannedOn().plusDays(interval));
        }
        assertThat(dates)
                .allMatch(date -> date.plannedOn().equals(date.heldOn())
                        == date.explanation().isEmpty());
    }

    @Property(tries = 100)
    void theLocalStartKeepsItsHourOverTheYear(@ForAll @IntRange(max = 4000) int start) {
        for (SeriesDates.Dated date : series(start, 14, 2, 1)) {
            if (date.heldOn() != null) {
                LocalTime local = date.heldOn()
                        .atTime(9, 0)
                        .atZone(Deadline.COPENHAGEN)
                        .toInstant()
                        .atZone(Deadline.COPENHAGEN)
                        .toLocalTime();
                assertThat(local).isEqualTo(LocalTime.of(9, 0));
            }
        }
    }

    @Property(tries = 200)
    void chairsDifferByAtMostOneOverAnyRun(
            @ForAll @IntRange(max = 100) int from, @ForAll @IntRange(min = 1, max = 100) int length) {
        ChairRotation rotation = new ChairRotation(List.of("kdir", "vdir", "bkmdir"));
        Map<String, Integer> times = new HashMap<>(Map.of("kdir", 0, "vdir", 0, "bkmdir", 0));

        for (int meeting = from; meeting < from + length; meeting++) {
            times.merge(rotation.chairFor(meeting, Set.of()).username(), 1, Integer::sum);
        }

        int most = times.values().stream().max(Integer::compare).orElseThrow();
        int least = times.values().stream().min(Integer::compare).orElseThrow();
        assertThat(most - least).isLessThanOrEqualTo(1);
    }

    private static List<SeriesDates.Dated> series(int start, int interval, int mostMoved, int days) {
        LocalDate first = FIRST.plusDays(start);
        return new SeriesDates(CLOSED, mostMoved, days).between(first, first.plusYears(1), interval);
    }
}
