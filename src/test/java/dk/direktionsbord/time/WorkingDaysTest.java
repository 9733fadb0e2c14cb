package dk.direktionsbord.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkingDaysTest {
    private final WorkingDays workingDays = new WorkingDays(ClosedDays.standard());
    private final Weekdays weekdays = new Weekdays(ClosedDays.standard());

    static Stream<JsonNode> knownDeadlines() {
        return CalendarFacts.list(CalendarFacts.of("deadlineExamples"));
    }

    @ParameterizedTest
    @MethodSource("knownDeadlines")
    void deadlinesBeforeAMeetingAreTheKnownOnes(JsonNode known) {
        LocalDate meeting = CalendarFacts.date(known, "meeting");

        assertThat(weekdays.minus(meeting, 4)).isEqualTo(CalendarFacts.date(known, "fourWeekdaysBefore"));
        assertThat(workingDays.minus(meeting, 3)).isEqualTo(CalendarFacts.date(known, "threeWorkingDaysBefore"));
        assertThat(workingDays.minus(meeting, 5)).isEqualTo(CalendarFacts.date(known, "fiveWorkingDaysBefore"));
    }

    @Test
    void closedDaysOfTheMunicipalityAreNotWorkingDays() {
        assertThat(workingDays.isWorkingDay(LocalDate.of(2028, 6, 5))).isFalse();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2026, 12, 24))).isFalse();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2028, 5, 1))).isTrue();
    }

    @Test
    void municipalityCanCloseASingleDay() {
        LocalDate fridayAfterAscension = LocalDate.of(2027, 5, 7);
        WorkingDays ownDays = new WorkingDays(new ClosedDays(Set.of(), List.of(fridayAfterAscension)));

        assertThat(workingDays.isWorkingDay(fridayAfterAscension)).isTrue();
        assertThat(ownDays.isWorkingDay(fridayAfterAscension)).isFalse();
        assertThat(ownDays.isWorkingDay(LocalDate.of(2027, 12, 24))).isTrue();
    }

    @Test
    void saturdayIsAWeekdayButNoWorkingDay() {
        LocalDate saturday = LocalDate.of(2027, 2, 27);

        assertThat(weekdays.isWeekday(saturday)).isTrue();
        assertThat(workingDays.isWorkingDay(saturday)).isFalse();
        assertThat(weekdays.isWeekday(saturday.plusDays(1))).isFalse();
    }

    @Test
    void noDaysFromAClosedDayIsTheNearestWorkingDay() {
        LocalDate sunday = LocalDate.of(2027, 2, 28);

        assertThat(workingDays.plus(sunday, 0)).isEqualTo("2027-03-01");
        assertThat(workingDays.minus(sunday, 0)).isEqualTo("2027-02-26");
        assertThat(workingDays.plus(sunday, 1)).isEqualTo("2027-03-01");
        assertThat(workingDays.minus(sunday, 1)).isEqualTo("2027-02-26");
    }

    @Test
    void week53IsCountedLikeAnyOther() {
        assertThat(workingDays.plus(LocalDate.of(2026, 12, 30), 1)).isEqualTo("2027-01-04");
        assertThat(workingDays.between(LocalDate.of(2026, 12, 23), LocalDate.of(2027, 1, 4)))
                .isEqualTo(4);
    }

    @Property
    void noDeadlineFallsOnAClosedDay(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = -300, max = 300) int days) {
        assertThat(workingDays.isWorkingDay(workingDays.plus(from, days))).isTrue();
        assertThat(workingDays.isWorkingDay(workingDays.minus(from, days))).isTrue();
        assertThat(weekdays.isWeekday(weekdays.plus(from, days))).isTrue();
        assertThat(weekdays.isWeekday(weekdays.minus(from, days))).isTrue();
    }

    @Property
    void minusTakesBackWhatPlusAdded(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 300) int days) {
        LocalDate workingDay = workingDays.plus(day, 0);
        LocalDate weekday = weekdays.plus(day, 0);

        assertThat(workingDays.minus(workingDays.plus(workingDay, days), days)).isEqualTo(workingDay);
        assertThat(weekdays.minus(weekdays.plus(weekday, days), days)).isEqualTo(weekday);
    }

    @Property
    void betweenCountsWhatPlusAdded(@ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 300) int days) {
        LocalDate to = workingDays.plus(from, days);

        assertThat(workingDays.between(from, to)).isEqualTo(days);
        assertThat(workingDays.between(to, from)).isEqualTo(-days);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2024, 1, 1).toEpochDay(),
                        LocalDate.of(2040, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
