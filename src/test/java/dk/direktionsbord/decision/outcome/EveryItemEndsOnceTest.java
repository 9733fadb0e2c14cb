package dk.direktionsbord.decision.outcome;

import static dk.direktionsbord.decision.DecisionFixture.both;
import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.decision.DecisionFixture;
import dk.direktionsbord.decision.DecisionRoom;
import dk.direktionsbord.decision.Decisions;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.matter.TreatmentState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;

/** However the items of a meeting are concluded, each has ended in exactly one way when all are approved. */
class EveryItemEndsOnceTest {
    private static final DecisionRoom ROOM = DecisionRoom.open();

    /** How an item may be concluded. */
    enum Ending {
        APPROVED,
        NOT_APPROVED,
        POSTPONED,
        RETURNED,
        WITHDRAWN
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void everyItemIsInExactlyOneOfDecidedPostponedReturnedAndWithdrawn(
            @ForAll @Size(min = 1, max = 6) List<Ending> endings) {
        List<Treatment> items = endings.stream()
                .map(ending -> ROOM.placed(ROOM.admitted(DecisionFixture.forDirektion())))
                .toList();

        for (int index = 0; index < items.size(); index++) {
            conclude(items.get(index), endings.get(index));
        }

        for (int index = 0; index < items.size(); index++) {
            assertThat(endsOf(items.get(index)))
                    .containsExactly(endings.get(index) == Ending.NOT_APPROVED ? Ending.APPROVED : endings.get(index));
        }
    }

    private static void conclude(Treatment item, Ending ending) {
        Map<String, Object> outcome =
                switch (ending) {
                    case POSTPONED -> both(item.id(), "POSTPONED", "postponedTo", LocalDate.of(2027, 1, 29));
                    case RETURNED, WITHDRAWN, NOT_APPROVED ->
                        both(item.id(), ending.name(), "returnReason", "Det mangler", "decisionText", "Det mangler");
                    case APPROVED -> both(item.id(), "APPROVED");
                };
        ROOM.concluded(item.matterId(), outcome);
    }

    /** Every end that what is on record fits; a decision against counts as a decision. */
    private static List<Ending> endsOf(Treatment item) {
        UUID matter = item.matterId();
        Treatment now = ROOM.treatments(matter).stream()
                .filter(treatment -> treatment.id().equals(item.id()))
                .findFirst()
                .orElseThrow();
        boolean decided = ROOM.get(Decisions.class).of(matter).stream()
                .anyMatch(decision -> decision.treatmentId().equals(item.id()));
        return Stream.of(
                        decided ? Ending.APPROVED : null,
                        now.state() == TreatmentState.POSTPONED ? Ending.POSTPONED : null,
                        "RETURNED".equals(now.result()) ? Ending.RETURNED : null,
                        "WITHDRAWN".equals(now.result()) ? Ending.WITHDRAWN : null)
                .filter(java.util.Objects::nonNull)
                .toList();
    }
}
