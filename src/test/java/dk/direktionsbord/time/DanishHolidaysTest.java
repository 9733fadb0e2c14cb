package dk.direktionsbord.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DanishHolidaysTest {
    @ParameterizedTest
    @ValueSource(ints = {2026, 2027, 2028})
    void holidaysAreTheKnownOnes(int year) {
        JsonNode known = CalendarFacts.of("publicHolidays").path(String.valueOf(year));

        Map<LocalDate, String> expected = CalendarFacts.list(known)
                .collect(Collectors.toMap(day -> CalendarFacts.date(day, "date"), day -> day.path("name")
                        .asText()));
        assertThat(DanishHolidays.of(year)).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @ParameterizedTest
    @CsvSource({"1818,1818-03-22", "1943,1943-04-25", "2000,2000-04-23", "2024,2024-03-31", "2038,2038-04-25"})
    void easterIsRightInItsEarliestAndLatestYears(int year, LocalDate easter) {
        assertThat(DanishHolidays.easterSunday(year)).isEqualTo(easter);
    }

    @Test
    void storeBededagIsAnOrdinaryDay() {
        assertThat(DanishHolidays.isHoliday(LocalDate.of(2024, 4, 26))).isFalse();
        assertThat(DanishHolidays.isHoliday(LocalDate.of(2027, 4, 23))).isFalse();
    }

    @Property
    void easterIsASundayBetween22MarchAnd25April(@ForAll @IntRange(min = 1583, max = 9999) int year) {
        LocalDate easter = DanishHolidays.easterSunday(year);

        assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
    }
}
