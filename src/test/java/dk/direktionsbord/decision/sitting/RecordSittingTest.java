package dk.direktionsbord.decision.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktionsbord.decision.DecisionFixture;
import dk.direktionsbord.decision.DecisionRoom;
import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.matter.TreatmentState;
import dk.direktionsbord.workflow.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordSittingTest {
    private static final LocalDate FRIDAY = LocalDate.of(2027, 1, 15);

    private DecisionRoom room;

    @BeforeEach
    void open() {
        room = DecisionRoom.open();
    }

    @Test
    void placesATreatmentOnAMeetingChairedByTheMunicipalDirector() {
        UUID matter = room.admitted(DecisionFixture.forDirektion());
        Treatment treatment = room.next(matter);

        var output = place(matter, treatment, FRIDAY);

        assertThat(output).containsEntry("adviceToAnswer", false);
        assertThat(placement(treatment)).satisfies(placed -> {
            assertThat(placed.heldOn()).isEqualTo(FRIDAY);
            assertThat(placed.item()).isEqualTo(1);
            assertThat(placed.chairGroup()).isEqualTo("municipal-director");
        });
        assertThat(room.treatments(matter)).extracting(Treatment::state).containsExactly(TreatmentState.PLACED);
        assertThat(room.get(MatterLog.class).of(matter))
                .extracting(MatterLog.Entry::text)
                .contains("Sat på møde: Direktionsmødets del 2, 15. januar 2027, pkt. 1");
    }

    @Test
    void numbersTheItemsOfOneSitting() {
        List<Treatment> treatments = Stream.generate(() -> room.admitted(DecisionFixture.forDirektion()))
                .limit(3)
                .map(room::next)
                .toList();

        treatments.forEach(treatment -> place(treatment.matterId(), treatment, FRIDAY));

        assertThat(treatments)
                .extracting(treatment -> placement(treatment).item())
                .containsExactly(1, 2, 3);
    }

    @Test
    void letsTheDirectorsTakeTurnsInKoncernledelsen() {
        List<LocalDate> days = List.of(FRIDAY, FRIDAY.plusWeeks(2), FRIDAY.plusWeeks(4), FRIDAY.plusWeeks(6));

        List<String> chairs = days.stream().map(this::chairInKoncernledelsenOn).toList();

        assertThat(chairs).containsExactly("director.DO-KD", "director.DO-VD", "director.DO-BKM", "director.DO-KD");
    }

    @Test
    void keepsTheChairOfASittingForItsLaterItems() {
        String first = chairInKoncernledelsenOn(FRIDAY);
        chairInKoncernledelsenOn(FRIDAY.plusWeeks(2));

        String later = chairInKoncernledelsenOn(FRIDAY);

        assertThat(later).isEqualTo(first);
    }

    @Test
    void tellsWhyADirectorChairs() {
        UUID matter = room.admitted(DecisionFixture.forKoncernledelse());
        Treatment treatment = room.next(matter);

        place(matter, treatment, FRIDAY);

        assertThat(placement(treatment).chairReason())
                .isEqualTo("Direktørerne skiftes til at lede møderne i koncernledelsen (S162). Efter tur.");
    }

    @Test
    void refusesADateInThePast() {
        UUID matter = room.admitted(DecisionFixture.forDirektion());
        Treatment treatment = room.next(matter);

        assertThatThrownBy(() -> place(matter, treatment, DecisionRoom.TODAY.minusDays(1)))
                .isInstanceOf(Refusal.class)
                .hasMessage("Datoen 12. januar 2027 er passeret. Vælg i dag eller en senere dag.");
        assertThat(room.get(Sittings.class).placementOf(treatment.id())).isEmpty();
    }

    @Test
    void refusesADayThatIsNoWorkingDay() {
        UUID matter = room.admitted(DecisionFixture.forDirektion());
        Treatment treatment = room.next(matter);

        assertThatThrownBy(() -> place(matter, treatment, LocalDate.of(2027, 3, 25)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("25. marts 2027 er ikke en arbejdsdag");
    }

    @Test
    void refusesToPlaceATreatmentTwice() {
        UUID matter = room.admitted(DecisionFixture.forDirektion());
        Treatment treatment = room.next(matter);
        place(matter, treatment, FRIDAY);

        assertThatThrownBy(() -> place(matter, treatment, FRIDAY.plusWeeks(2)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("allerede sat på et møde");
    }

    private String chairInKoncernledelsenOn(LocalDate day) {
        UUID matter = room.admitted(DecisionFixture.forKoncernledelse());
        Treatment treatment = room.next(matter);
        place(matter, treatment, day);
        return placement(treatment).chairGroup();
    }

    private Map<String, Object> place(UUID matter, Treatment treatment, LocalDate day) {
        return room.perform("recordSitting", matter, "sek.1", Map.of("treatment", treatment.id(), "sittingDate", day));
    }

    private Placement placement(Treatment treatment) {
        return room.get(Sittings.class).placementOf(treatment.id()).orElseThrow();
    }
}
