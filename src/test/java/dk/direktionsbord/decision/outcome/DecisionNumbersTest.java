package dk.direktionsbord.decision.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktionsbord.decision.Decision;
import dk.direktionsbord.decision.DecisionFixture;
import dk.direktionsbord.decision.DecisionRoom;
import dk.direktionsbord.decision.Decisions;
import dk.direktionsbord.matter.Treatment;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecisionNumbersTest {
    private static final int PEOPLE = 20;

    private DecisionRoom room;

    @BeforeEach
    void open() {
        room = DecisionRoom.open();
    }

    @Test
    void givesTwentyPeopleAtOnceNumbersWithoutGapOrDouble() throws Exception {
        List<Treatment> drafted = Stream.generate(this::drafted).limit(PEOPLE).toList();

        atOnce(drafted.stream()
                .<Callable<Object>>map(treatment -> () -> approve(treatment))
                .toList());

        assertThat(numbers())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, PEOPLE)
                        .mapToObj("B-2027-%04d"::formatted)
                        .toList());
    }

    @Test
    void letsOnlyOneOfTwentyPeopleApproveTheSameOutcome() throws Exception {
        Treatment treatment = drafted();

        List<Future<Object>> answers = atOnce(Stream.<Callable<Object>>generate(() -> () -> approve(treatment))
                .limit(PEOPLE)
                .toList());

        assertThat(answers).filteredOn(DecisionNumbersTest::succeeded).hasSize(1);
        assertThat(numbers()).containsExactly("B-2027-0001");
    }

    @Test
    void givesANumberBackWhenTheTransactionRollsBack() {
        Treatment undone = drafted();
        Treatment kept = drafted();

        assertThatThrownBy(() -> room.together(() -> {
                    approve(undone);
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        approve(kept);

        assertThat(numbers()).containsExactly("B-2027-0001");
    }

    private Treatment drafted() {
        UUID matter = room.admitted(DecisionFixture.forDirektion());
        Treatment treatment = room.placed(matter);
        room.perform("recordOutcome", matter, "sek.1", DecisionFixture.both(treatment.id(), "APPROVED"));
        return treatment;
    }

    private Map<String, Object> approve(Treatment treatment) {
        return room.perform(
                "recordDecision",
                treatment.matterId(),
                "kdir",
                Map.of("treatment", treatment.id(), "approval", "APPROVE"));
    }

    private static List<Future<Object>> atOnce(List<Callable<Object>> work) throws InterruptedException {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            return people.invokeAll(work);
        } finally {
            people.shutdown();
        }
    }

    private static boolean succeeded(Future<Object> answer) {
        try {
            return answer.get() != null;
        } catch (ExecutionException refused) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private List<String> numbers() {
        return room.get(Decisions.class).log(2027, 100, 0).stream()
                .map(Decision::number)
                .toList();
    }
}
