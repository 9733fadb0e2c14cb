package dk.direktionsbord.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    @Test
    void deadlineLastsAsLongAsItsDay() {
        assertThat(Deadline.at(LocalDate.of(2027, 1, 13))).isEqualTo(Instant.parse("2027-01-13T22:59:59Z"));
        assertThat(Deadline.at(LocalDate.of(2027, 7, 13))).isEqualTo(Instant.parse("2027-07-13T21:59:59Z"));
    }

    @Test
    void changeToAndFromSummerTimeMovesNoDeadlineToAnotherDay() {
        assertThat(Deadline.at(LocalDate.of(2027, 3, 28))).isEqualTo(Instant.parse("2027-03-28T21:59:59Z"));
        assertThat(Deadline.at(LocalDate.of(2027, 10, 31))).isEqualTo(Instant.parse("2027-10-31T22:59:59Z"));
        assertThat(Deadline.morningOf(LocalDate.of(2027, 3, 28))).isEqualTo(Instant.parse("2027-03-28T06:00:00Z"));
        assertThat(Deadline.morningOf(LocalDate.of(2027, 10, 31))).isEqualTo(Instant.parse("2027-10-31T07:00:00Z"));
    }

    @Test
    void weekNumbersAreTheKnownOnes() {
        CalendarFacts.of("isoWeeks").path("examples").fields().forEachRemaining(known -> {
            LocalDate day = LocalDate.parse(known.getKey());
            assertThat("%d-U%02d"
                            .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)))
                    .isEqualTo(known.getValue().asText());
        });
    }

    @Property
    void deadlineIsAlwaysOnItsOwnDanishDay(@ForAll("days") LocalDate day) {
        assertThat(Deadline.at(day).atZone(Deadline.COPENHAGEN).toLocalDate()).isEqualTo(day);
        assertThat(Deadline.at(day).plusSeconds(1).atZone(Deadline.COPENHAGEN).toLocalDate())
                .isEqualTo(day.plusDays(1));
        assertThat(Deadline.morningOf(day)).isBefore(Deadline.at(day));
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
