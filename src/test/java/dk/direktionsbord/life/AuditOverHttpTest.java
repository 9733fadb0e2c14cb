package dk.direktionsbord.life;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktionsbord.organisation.Organisation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every way in leaves its entry, and nobody reads more of the access log than the own part or the office asks for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditOverHttpTest extends Product {
    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    private Caller http;
    private Life life;
    private UUID closed;

    @BeforeAll
    void aClosedMatter() {
        http = new Caller(port);
        life = new Life(http, organisation);
        closed = life.begin("AP-13", "Salg af kommunal grund", "Grunden sælges.");
    }

    @Test
    void tellsHowMuchOfAMatterWasSeen() {
        Visitor.of("chef.bkm", port).page("/sager/" + closed);
        Visitor.of("sag.bkm", port).page("/sager/" + closed);
        http.get("sag.bkm", "/api/matters/" + closed);

        awaitEntry("chef.bkm", closed, "PAGE", "SAW", "FULL");
        awaitEntry("sag.bkm", closed, "PAGE", "SAW", "NEUTRAL");
        awaitEntry("sag.bkm", closed, "API", "SAW", "NEUTRAL");
    }

    @Test
    void tellsWhatWasRefused() {
        Visitor.of("procesejer", port).get("/sager/" + closed);
        http.upload("kdir", "/api/matters/" + closed + "/attachments", "notat.txt", "x".getBytes(UTF_8));
        http.get("chef.das", "/api/processes/check");

        awaitEntry("procesejer", closed, "PAGE", "REFUSED", "403");
        awaitEntry("kdir", closed, "API", "REFUSED", "403");
        awaitEntry("chef.das", "/api/processes/check", "API", "REFUSED", "403");
    }

    @Test
    void tellsWhatWasDoneAndThatTheRecordTookIt() {
        awaitEntry("chef.bkm", closed, "RECORD", "DID", "OK");
        assertThat(of("chef.bkm", closed).toString()).contains("matter.log.submitted", "Sagen er indsendt");
        Visitor chef = Visitor.of("chef.bkm", port);
        for (String address : List.of("/adgangslog", "/adgangslog.csv")) {
            assertThat(chef.page(address)).contains("Sagen er indsendt").doesNotContain(".log.", ".step.");
        }
    }

    @Test
    void namesTheMatterOfATaskThatIsOpenedInTasklistAndByTools() {
        UUID matter = life.submitted("AP-17", "Sag for adgangsloggen");
        JsonNode task = life.picture(matter).path("openTasks").get(0);
        String person = life.personFor(task);
        String id = task.path("id").asText();

        http.get(person, "/engine-rest/task/" + id + "/form-variables");
        TasklistCaller.signedIn(port, person).call("GET", TasklistCaller.ENGINE + "task/" + id + "/form-variables", "");
        http.get(person, "/api/tasks/" + id + "/form");
        life.complete(task);

        awaitEntry(person, matter, "ENGINE_REST", "SAW", "OK");
        awaitEntry(person, matter, "TASKLIST", "SAW", "OK");
        awaitEntry(person, matter, "API", "SAW", "OK");
    }

    @Test
    void tellsWhatWasTakenOut() {
        Visitor.of("chef.sua", port).get("/adgangslog.csv");

        awaitEntry("chef.sua", "chef.sua", "PAGE", "EXPORTED", "OK");
    }

    @Test
    void showsEverybodyTheOwnLogAndOnlyThat() {
        Visitor chef = Visitor.of("chef.bkm", port);
        chef.page("/sager/" + closed);
        awaitEntry("chef.bkm", closed, "PAGE", "SAW", "FULL");

        assertThat(chef.page("/adgangslog?person=kdir"))
                .contains("Adgangslog", "Salg af kommunal grund", "Hele indholdet", "Mille Simulund")
                .doesNotContain("Kim Testesen");
        assertThat(http.get("chef.bkm", "/api/audit?person=kdir").status()).isEqualTo(403);
        assertThat(http.get("procesejer", "/api/audit?person=kdir").status()).isEqualTo(403);
        assertThat(http.get("chef.bkm", "/api/audit/verify").status()).isEqualTo(403);
    }

    @Test
    void takesAnEmptyParameterForOneThatIsLeftOut() {
        Visitor.of("chef.bkm", port).page("/sager/" + closed);
        awaitEntry("chef.bkm", closed, "PAGE", "SAW", "FULL");

        assertThat(http.get("dpo", "/api/audit?person=&subject=").json().path("entries"))
                .isNotEmpty();
        assertThat(http.get("chef.bkm", "/api/audit?person=").json().path("entries"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.path("person").asText()).isEqualTo("chef.bkm"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/audit?from=i-dag | »from« skal være en dato som 2027-01-12.",
                "/api/audit?limit=alle | »limit« skal være et helt tal.",
                "/api/matters/sagen | »id« skal være et id, som det står i svarene herfra."
            })
    void saysWhatAParameterHasToBe(String path, String message) {
        assertThat(http.get("dpo", path)
                        .json()
                        .path("errors")
                        .get(0)
                        .path("message")
                        .asText())
                .isEqualTo(message);
    }

    @Test
    void showsTheOfficesWhoDidWhatWithoutTheContent() {
        Visitor.of("chef.bkm", port).page("/sager/" + closed);
        awaitEntry("chef.bkm", closed, "PAGE", "SAW", "FULL");

        for (String office : List.of("dpo", "sysadm")) {
            assertThat(Visitor.of(office, port).page("/adgangslog?person=chef.bkm"))
                    .as(office)
                    .contains("Mille Simulund", "Sag " + numberOf(closed))
                    .doesNotContain("Salg af kommunal grund");
        }
        awaitEntry("dpo", "chef.bkm", "PAGE", "SAW", "OK");
    }

    @Test
    void findsEverythingDoneWithOneMatterByItsNumber() {
        Visitor.of("chef.bkm", port).page("/sager/" + closed);
        awaitEntry("chef.bkm", closed, "PAGE", "SAW", "FULL");

        String found = Visitor.of("dpo", port).page("/adgangslog?sag=" + numberOf(closed));

        assertThat(found).contains("/sager/" + closed, "value=\"" + numberOf(closed) + "\"");
        assertThat(found.lines().filter(line -> line.contains("GET /")))
                .isNotEmpty()
                .allMatch(line -> line.contains(closed.toString()));
        assertThat(Visitor.of("dpo", port).page("/adgangslog?sag=1999-0001"))
                .contains("Der er intet i loggen for perioden");
    }

    @Test
    void givesTheWholePeriodToASpreadsheet() {
        Visitor chef = Visitor.of("chef.bkm", port);
        chef.page("/sager?q==cmd");
        awaitEntry("chef.bkm", "/sager", "PAGE", "SAW", "OK");

        String file = chef.page("/adgangslog.csv");

        assertThat(file).startsWith("\uFEFF\"Tidspunkt\";\"Person\"").contains("\"chef.bkm\"", "\"Sag\"");
        assertThat(file).doesNotContain("cmd", "Salg af");
    }

    @Test
    void saysSoWhenThereIsNothingInThePeriod() {
        assertThat(Visitor.of("chef.kfe", port).page("/adgangslog?fra=1999-01-01&til=1999-12-31"))
                .contains("Der er intet i loggen for perioden");
        assertThat(http.get("chef.kfe", "/api/audit?from=1999-01-01&to=1999-12-31")
                        .json()
                        .path("entries"))
                .isEmpty();
        assertThat(http.get("chef.kfe", "/api/audit?from=i-dag").status()).isEqualTo(400);
    }

    @Test
    void goesThroughALongLogPageByPage() {
        for (int visit = 0; visit < 5; visit++) {
            http.get("chef.jus", "/api/tasks");
        }
        await().until(() -> entries("chef.jus", "limit=1000").size() >= 5);

        JsonNode first = http.get("chef.jus", "/api/audit?limit=3").json();
        JsonNode second = http.get(
                        "chef.jus",
                        "/api/audit?limit=2&after=" + first.path("next").asText())
                .json();

        assertThat(first.path("entries")).hasSize(3);
        assertThat(second.path("entries").get(0).path("id").asLong())
                .isLessThan(first.path("entries").get(2).path("id").asLong());
    }

    @Test
    void theChainOfAllThisHolds() {
        JsonNode verdict = http.get("dpo", "/api/audit/verify").json();

        assertThat(verdict.path("broken").isNull()).isTrue();
        assertThat(verdict.path("head").asText()).hasSize(64);
    }

    private void awaitEntry(String person, Object subject, String way, String deed, String outcome) {
        Map<String, String> wanted = Map.of("way", way, "deed", deed, "outcome", outcome);
        await().untilAsserted(() -> assertThat(of(person, subject))
                .anySatisfy(entry -> wanted.forEach(
                        (name, value) -> assertThat(entry.path(name).asText()).isEqualTo(value))));
    }

    private String numberOf(UUID matter) {
        return http.get("chef.bkm", "/api/matters/" + matter)
                .json()
                .path("matterNumber")
                .asText();
    }

    private List<JsonNode> of(String person, Object subject) {
        return entries("dpo", "limit=1000&person=" + person + "&subject=" + subject);
    }

    private List<JsonNode> entries(String reader, String query) {
        JsonNode found = http.get(reader, "/api/audit?" + query).json().path("entries");
        return StreamSupport.stream(found.spliterator(), false).toList();
    }
}
