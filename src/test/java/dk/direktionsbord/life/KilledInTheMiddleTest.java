package dk.direktionsbord.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktionsbord.organisation.OrganisationFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product is killed while people work, once without and once with its database, and every matter goes on. */
class KilledInTheMiddleTest {
    private static final Map<String, String> ENDS =
            Map.of("AP-01", "IMPLEMENTED", "AP-17", "IMPLEMENTED", "AP-21", "CLOSED_WITHOUT_DECISION");

    @TempDir
    private Path folder;

    private final Set<String> done = ConcurrentHashMap.newKeySet();
    private final ExecutorService people = Executors.newFixedThreadPool(ENDS.size());
    private RunningProduct product;

    @AfterEach
    void stop() {
        people.shutdownNow();
        product.stop();
    }

    @Test
    void everyMatterGoesOnFromWhereItWas() throws Exception {
        product = RunningProduct.start(folder);
        Map<UUID, String> ends = new LinkedHashMap<>();
        ENDS.forEach((item, end) -> ends.put(life().submitted(item), end));

        workUntil(ends.keySet(), 9);
        product.kill();
        product = RunningProduct.start(folder);
        nothingThatWasAnsweredIsAskedAgain(ends.keySet());

        workUntil(ends.keySet(), done.size() + 9);
        product.killWithDatabase();
        product = RunningProduct.start(folder);
        nothingThatWasAnsweredIsAskedAgain(ends.keySet());

        ends.keySet().forEach(matter -> work(life(), matter));
        ends.forEach((matter, end) -> {
            JsonNode picture = life().picture(matter);
            assertThat(picture.path("state").asText()).isEqualTo(end);
            assertThat(picture.path("openTasks")).isEmpty();
            assertThat(picture.path("decisions").size()).isLessThanOrEqualTo(1);
        });
    }

    /** Everybody works at once; the test goes on when so many answers have been taken, with others on their way. */
    private void workUntil(Set<UUID> matters, int answers) {
        Life life = life();
        matters.forEach(matter -> people.submit(() -> work(life, matter)));
        await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(5)).until(() -> done.size() >= answers);
    }

    private void work(Life life, UUID matter) {
        try {
            for (JsonNode task = next(life, matter); task != null; task = next(life, matter)) {
                int status = life.complete(task).status();
                assertThat(status).isEqualTo(204);
                done.add(task.path("id").asText());
            }
        } catch (UncheckedIOException killed) {
            assertThat(killed.getCause()).isInstanceOf(IOException.class);
        }
    }

    private void nothingThatWasAnsweredIsAskedAgain(Set<UUID> matters) {
        for (UUID matter : matters) {
            List<String> open = life().picture(matter).path("openTasks").findValuesAsText("id");
            assertThat(open).as("open tasks of %s", matter).doesNotContainAnyElementsOf(done);
        }
    }

    private static JsonNode next(Life life, UUID matter) {
        return life.picture(matter).path("openTasks").get(0);
    }

    private Life life() {
        return new Life(product.caller(), OrganisationFixture.strandhoej());
    }
}
