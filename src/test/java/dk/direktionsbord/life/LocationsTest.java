package dk.direktionsbord.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktionsbord.life.Caller.Answer;
import dk.direktionsbord.organisation.Organisation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where an answer says that something is now, whoever is told so can read it. */
class LocationsTest extends Product {
    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    private Caller http;
    private Life life;

    @BeforeEach
    void callers() {
        http = new Caller(port);
        life = new Life(http, organisation);
    }

    @Test
    void readsTheMatterThatWasSubmitted() {
        reads("chef.das", life.submit(Life.byId("AP-17")));
    }

    @Test
    void namesNoAddressToWhoeverIsKeptFromTheMatterThatWasSubmitted() {
        Answer submitted = life.submit(Life.byId("AP-13"));

        assertThat(submitted.status()).isEqualTo(201);
        assertThat(submitted.location()).isEmpty();
    }

    @Test
    void readsTheFileThatWasAdded() {
        UUID closed = life.begin("AP-13", "Salg af grund", "Grunden sælges.");
        for (String open : new String[] {"open=true", "open=false"}) {
            byte[] words = "Et bilag".getBytes(StandardCharsets.UTF_8);

            reads("chef.bkm", http.upload("chef.bkm", "/api/matters/" + closed + "/attachments", "b.txt", words, open));
        }
    }

    @Test
    void readsTheSeriesThatWasPlanned() {
        LocalDate day = LocalDate.of(2031, 3, 3);
        Map<String, Object> series = Map.of(
                "form",
                "THEME_MEETING",
                "startDate",
                day.toString(),
                "endDate",
                day.plusDays(20).toString(),
                "intervalDays",
                14);

        reads("sek.leder", http.post("sek.leder", "/api/meeting-series", series));
    }

    @Test
    void readsTheReportWhenAllOfTheMatterIsSeen() {
        UUID matter = life.submitted("AP-17");

        Answer read = reads("chef.das", report("chef.das", "vdir", matter));

        assertThat(read.json().path("person").asText()).isEqualTo("vdir");
        assertThat(read.json().path("outcome").isNull()).isTrue();
    }

    @Test
    void readsTheOwnReportAsItWasMadeThoughTheMatterIsClosedToThePersonNow() {
        UUID matter = life.begin("AP-17", "Overlevering i skolen", "Sagen er beskrevet her.");

        Answer read = reads("vdir", report("vdir", "vdir", matter));

        assertThat(read.json().path("inEffect").asBoolean()).isTrue();
        assertThat(read.body()).doesNotContain("Overlevering");
        assertThat(http.get("vdir", "/api/matters/" + matter).status()).isEqualTo(403);
    }

    /** Of a closed matter the rest of the direktion sees that there is one, and may report; the decision is not theirs. */
    @Test
    void readsOfAReportInAClosedMatterNoMoreThanWasReported() {
        UUID closed = life.begin("AP-13", "Salg af grund", "Grunden sælges.");
        Answer reported = report("vdir", "sag.bkm", closed);
        Answer decided = http.post(
                "chef.bkm",
                "/api/tasks/" + assessment("chef.bkm", closed) + "/complete",
                Map.of("recusalOutcome", "RECUSED", "reason", "Ejer nabogrunden."));
        assertThat(decided.status()).as(decided.body()).isEqualTo(204);

        Answer read = reads("vdir", reported);

        assertThat(read.json().path("outcome").isNull()).isTrue();
        assertThat(read.json().path("inEffect").asBoolean()).isFalse();
        assertThat(read.body()).doesNotContain("Ejer nabogrunden", "Salg af grund");
        assertThat(http.get("chef.bkm", reported.location()).body()).contains("Ejer nabogrunden");
    }

    @Test
    void readsTheDecisionThatWasTakenInsteadThoughTheMatterIsNotTheirsToSee() {
        UUID closed = life.begin("AP-13", "Salg af grund", "Grunden sælges.");
        String first = report("sek.leder", "kdir", closed).location();
        http.post(
                "borgmester",
                "/api/tasks/" + assessment("borgmester", closed) + "/complete",
                Map.of("recusalOutcome", "NOT_RECUSED", "reason", "Ejer det ikke mere."));

        Answer read = reads(
                "borgmester",
                http.post(
                        "borgmester",
                        first + "/reopen",
                        Map.of("outcome", "RECUSED", "reason", "Ejer det alligevel.")));

        assertThat(read.json().path("outcome").asText()).isEqualTo("RECUSED");
        assertThat(http.get("borgmester", "/api/matters/" + closed).status()).isEqualTo(403);
    }

    @Test
    void tellsAStrangerTheSameOfAReportThatIsThereAndOneThatIsNot() {
        UUID closed = life.begin("AP-13", "Salg af grund", "Grunden sælges.");
        String there = report("sek.leder", "kdir", closed).location();
        String not = "/api/matters/" + closed + "/recusals/" + UUID.randomUUID();

        for (String stranger : new String[] {"chef.das", "procesejer", "sysadm", "kdir"}) {
            Answer refused = http.get(stranger, there);
            assertThat(refused.status()).as(stranger).isEqualTo(403);
            assertThat(http.get(stranger, not).json().path("detail"))
                    .isEqualTo(refused.json().path("detail"));
        }
        assertThat(http.get("sek.leder", not).status()).isEqualTo(404);
    }

    /** A new answer that says where something is fails here until it is tried above. */
    @Test
    void triesEveryAnswerThatNamesAnAddress() throws IOException {
        Map<String, Long> naming = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/dk/direktionsbord"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> naming.put(file.getFileName().toString(), naming(file)));
        }
        naming.values().removeIf(count -> count == 0);

        assertThat(naming)
                .isEqualTo(Map.of(
                        "AttachmentsApi.java",
                        1L,
                        "MattersApi.java",
                        1L,
                        "MeetingsApi.java",
                        1L,
                        "RecusalsApi.java",
                        2L));
    }

    private static long naming(Path file) {
        try {
            return Files.readString(file)
                            .split(
                                    "ResponseEntity\\s*\\.created\\(|\\.location\\(|setLocation\\(|HttpHeaders\\.LOCATION|\"Location\"",
                                    -1)
                            .length
                    - 1L;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Answer reads(String person, Answer made) {
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.location()).startsWith("/api/");
        Answer read = http.get(person, made.location());
        assertThat(read.status()).as(made.location()).isEqualTo(200);
        return read;
    }

    private Answer report(String by, String person, UUID matter) {
        return http.post(
                by,
                "/api/matters/" + matter + "/recusals",
                Map.of("person", person, "ground", "CLOSE_RELATIVE", "text", "Min søster ejer firmaet."));
    }

    private String assessment(String person, UUID matter) {
        for (JsonNode task : http.get(person, "/api/tasks").json()) {
            if (task.path("process").asText().equals("recusal-assessment")
                    && task.path("matter").path("link").asText().endsWith(matter.toString())) {
                return task.path("id").asText();
            }
        }
        throw new AssertionError(person + " has nothing to assess");
    }
}
