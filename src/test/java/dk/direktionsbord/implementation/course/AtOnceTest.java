package dk.direktionsbord.implementation.course;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.implementation.Implementations;
import dk.direktionsbord.implementation.UnitFollowUp;
import dk.direktionsbord.workflow.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several people do the same thing at the same time: one of them does it, the others are told. */
class AtOnceTest {
    private static final int PEOPLE = 8;

    private final FollowUpDriver people = FollowUpDriver.inStrandhoej();

    @BeforeEach
    void decideAndStart() {
        people.decide("vdir", "C-DAS");
        people.start();
    }

    @Test
    void translatesOnce() throws Exception {
        assertThat(succeeding(() -> people.translate("C-DAS", "I-DAS-S1"))).isEqualTo(1);
    }

    @Test
    void objectsOnce() throws Exception {
        people.translate("C-DAS", "I-DAS-S1");

        assertThat(succeeding(() -> people.object("C-DAS"))).isEqualTo(1);
        assertThat(succeeding(() -> people.exempt("C-DAS", "vdir"))).isEqualTo(1);
    }

    @Test
    void confirmsOnce() throws Exception {
        people.reachUnits("C-DAS", "I-DAS-S1");

        assertThat(succeeding(() -> people.confirm("C-DAS", "I-DAS-S1"))).isEqualTo(1);
        assertThat(people.the(Implementations.class)
                        .of(people.matter)
                        .get(0)
                        .centres()
                        .get(0)
                        .units())
                .singleElement()
                .matches(UnitFollowUp::confirmed);
    }

    @Test
    void closesOnce() throws Exception {
        assertThat(succeeding(() -> people.giveUp("vdir"))).isEqualTo(1);
    }

    private static long succeeding(Runnable deed) throws Exception {
        Callable<Boolean> tried = () -> {
            try {
                deed.run();
                return true;
            } catch (Refusal told) {
                return false;
            }
        };
        ExecutorService crowd = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> result : crowd.invokeAll(Collections.nCopies(PEOPLE, tried))) {
                results.add(result.get());
            }
            return results.stream().filter(done -> done).count();
        } finally {
            crowd.shutdownNow();
        }
    }
}
