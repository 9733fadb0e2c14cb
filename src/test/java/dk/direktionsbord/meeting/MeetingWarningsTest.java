package dk.direktionsbord.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeetingWarningsTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);

    private final MeetingFixture room = MeetingFixture.on(TODAY);

    @Test
    void saysWhatIsMissingFromAnEmptyYear() {
        assertThat(general())
                .contains(
                        "Der er ikke planlagt et seminar i 2027.",
                        "Der er planlagt 0 strategidage i 2027. Der skal være 1-2 om året.",
                        "Direktionsmøde: der er ingen planlagte møder. Opret en serie.");
    }

    @Test
    void warnsOfThreeStrategyDaysAndNotOfTwo() {
        single("STRATEGY_DAY", LocalDate.of(2027, 3, 2));
        single("STRATEGY_DAY", LocalDate.of(2027, 5, 18));
        assertThat(general()).noneMatch(text -> text.contains("strategidage"));

        single("STRATEGY_DAY", LocalDate.of(2027, 10, 5));

        assertThat(general()).contains("Der er planlagt 3 strategidage i 2027. Der skal være 1-2 om året.");
    }

    @Test
    void warnsOfAGapThatNoHolidayExplains() {
        UUID series = room.series.create(MeetingFixture.direktion2027(), "sek.leder");
        assertThat(general()).noneMatch(text -> text.contains("Overvej et møde imellem"));

        room.meetings.cancel(room.series.meetings(series).get(7).id(), "Ferie", "sek.leder");

        assertThat(general()).anyMatch(text -> text.startsWith("Direktionsmøde: der er") && text.contains("Overvej"));
    }

    @Test
    void warnsWhenBothBodiesMeetInOneWeek() {
        room.series.create(MeetingFixture.direktion2027(), "sek.leder");
        single("KONCERNLEDELSE", LocalDate.of(2027, 2, 11));

        assertThat(general()).anyMatch(text -> text.contains("onsdag den 10. februar 2027 ligger i samme uge"));
    }

    @Test
    void warnsOfASeriesNearItsEnd() {
        single("KONCERNLEDELSE", LocalDate.of(2027, 2, 11));

        assertThat(general())
                .contains(
                        "Koncernledelsesmøde: det sidste planlagte møde er torsdag den 11. februar 2027. Opret den næste serie.");
    }

    @Test
    void tellsTheTwoWhenTheir1to1WasNotHeldForTwiceItsCadence() {
        assertThat(own("chef.das"))
                .containsExactly(
                        "1:1-møde med Center for Dagtilbud og Skole: der har ikke været holdt møde i 28 dage.");
        assertThat(own("vdir")).hasSize(4);
        assertThat(own("sek.leder")).isEmpty();

        room.series.create(MeetingFixture.oneToOne2027(), "sek.leder");

        assertThat(own("chef.das")).isEmpty();
        assertThat(own("vdir")).hasSize(3);
    }

    private void single(String form, LocalDate day) {
        room.series.create(new NewSeries(form, null, day, day, null, null, null, null), "sek.leder");
    }

    private List<String> general() {
        return room.warnings.general(all(), 2027, TODAY);
    }

    private List<String> own(String person) {
        return room.warnings.own(all(), person, TODAY);
    }

    private List<Meeting> all() {
        return room.meetings.all(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31));
    }
}
