package dk.direktionsbord.decision;

import static dk.direktionsbord.decision.DecisionFixture.both;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DecisionPartsTest {
    @Test
    void givesTheOwnerOfADecisionAPartInTheMatter() {
        DecisionRoom room = DecisionRoom.open();
        UUID matter = room.admitted(DecisionFixture.forDirektion());
        room.concluded(
                matter,
                both(
                        room.placed(matter).id(),
                        "APPROVED",
                        "toImplement",
                        true,
                        "centresToImplement",
                        List.of("C-DAS"),
                        "owner",
                        "chef.kfe",
                        "implementationDeadline",
                        LocalDate.of(2027, 6, 1),
                        "expectation",
                        "Alle følger ordningen."));
        DecisionParts parts = room.get(DecisionParts.class);

        assertThat(parts.partsOf("chef.kfe", Set.of(matter))).containsExactly(matter);
        assertThat(parts.partsOf("chef.bkm", Set.of(matter))).isEmpty();
        assertThat(parts.partsOf("chef.kfe", Set.of())).isEmpty();
    }
}
