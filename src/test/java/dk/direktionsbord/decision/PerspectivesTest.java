package dk.direktionsbord.decision;

import static dk.direktionsbord.decision.DecisionFixture.both;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktionsbord.workflow.Refusal;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PerspectivesTest {
    private static DecisionRoom room;

    @BeforeAll
    static void open() {
        room = DecisionRoom.open();
    }

    @Test
    void showsAPerspectiveToTheDirektionOnlyUntilTheDecisionIsTaken() {
        UUID matter = room.admitted(DecisionFixture.forDirektion());
        UUID treatment = room.placed(matter).id();
        perspectives().record(matter, "bkmdir", "Husk haverne.");

        assertThat(perspectives().of(matter, "kdir"))
                .extracting(Perspective::text)
                .containsExactly("Husk haverne.");
        assertThat(perspectives().of(matter, "chef.das")).isEmpty();
        assertThat(perspectives().of(matter, "borgmester")).isEmpty();
        room.concluded(matter, both(treatment, "APPROVED"));
        assertThat(perspectives().of(matter, "chef.das")).hasSize(1);
    }

    @Test
    void refusesAPerspectiveFromOutsideTheDirektion() {
        UUID matter = room.admitted(DecisionFixture.forDirektion());

        assertThatThrownBy(() -> perspectives().record(matter, "chef.das", "Jeg synes"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Kun direktionens medlemmer");
    }

    @Test
    void refusesAPerspectiveWhenTheDirektionIsDone() {
        UUID matter = room.admitted(DecisionFixture.forCentreChef());

        assertThatThrownBy(() -> perspectives().record(matter, "kdir", "Husk haverne."))
                .hasMessageContaining("ligger ikke til behandling i direktionen");
    }

    private static Perspectives perspectives() {
        return room.get(Perspectives.class);
    }
}
