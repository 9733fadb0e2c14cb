package dk.direktionsbord.life;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.direktionsbord.life.Caller.Answer;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.Tasks;
import dk.direktionsbord.workflow.Tasks.OpenTask;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a municipality's lawyer would try first (docs/domain/law.md, 9), each number a test, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LawTest extends Product {
    private static final String NEUTRAL = "Lukket punkt";
    private static final String OUTSIDER = "sag.bkm";

    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private Tasks tasks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Caller http;
    private Life life;
    private UUID closed;

    @BeforeAll
    void aClosedMatterThroughItsWholeLife() {
        http = new Caller(port);
        life = new Life(http, organisation);
        closed = life.submitted("AP-13", "Køb af jord ved Ålekistevej");
        life.live(closed);
    }

    @Test
    @DisplayName("1. An inhabil director cannot open the case, and the stand-in got the task")
    void anInhabilDirectorCannotOpenTheCase() {
        UUID matter = life.submitted("AP-17", "Sag for en inhabil direktør");
        String task = life.until(matter, "userTask_ReviewMatter");
        String path = "/api/matters/" + matter;
        assertThat(http.get("vdir", path).status()).isEqualTo(200);

        Map<String, String> report = Map.of("ground", "CLOSE_RELATIVE", "text", "Min søster ejer firmaet.");
        assertThat(http.post("vdir", path + "/recusals", report).status()).isEqualTo(201);

        for (String closedPath : List.of(path, path + "/notes", path + "/export.zip", "/api/tasks/" + task + "/form")) {
            assertThat(http.get("vdir", closedPath).status()).as(closedPath).isEqualTo(403);
        }
        assertThat(Visitor.of("vdir", port).get("/sager/" + matter).statusCode())
                .isEqualTo(403);
        assertThat(http.get("vdir", "/api/tasks").json().findValuesAsText("id")).doesNotContain(task);
        assertThat(http.get("kdir", "/api/tasks").json().findValuesAsText("id")).contains(task);
    }

    @Test
    @DisplayName("2. A meeting item cannot be closed without a decision or a note")
    void aMeetingItemIsNotClosedWithoutADecisionOrANote() {
        FarMeeting meeting = new FarMeeting(life, tasks, jdbc, clock, 9);
        try {
            OpenTask hold = meeting.heldWith(life.submitted("AP-06", "Sag på et møde"));

            Answer bare = meeting.close(hold, "");
            Answer noted = meeting.close(hold, "Drøftet. Sagen kommer igen.");

            assertThat(bare.status()).isEqualTo(400);
            assertThat(bare.body()).contains("har hverken et godkendt udfald eller en note");
            assertThat(noted.status()).as(noted.body()).isEqualTo(204);
        } finally {
            meeting.backToNow();
        }
    }

    @Test
    @DisplayName("3. Nothing can be deleted by a user or an administrator")
    void nothingCanBeDeleted() {
        assertThat(requestMappingHandlerMapping.getHandlerMethods().keySet())
                .as("no address of ours deletes; an absence that is withdrawn is kept")
                .filteredOn(
                        mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.DELETE))
                .allMatch(mapping -> mapping.getPatternValues().equals(Set.of("/api/meetings/{id}/absences/{person}")));
        for (String person : List.of("sysadm", "procesejer", "sek.leder", "chef.bkm")) {
            for (String path : List.of(
                    "/api/matters/" + closed,
                    "/sager/" + closed,
                    "/engine-rest/history/process-instance/x",
                    "/api/matters/" + closed + "/attachments/" + UUID.randomUUID(),
                    "/api/matters/" + closed + "/notes/" + UUID.randomUUID(),
                    "/engine-rest/deployment/x")) {
                assertThat(http.raw(person, "DELETE", path).statusCode())
                        .as(person + " " + path)
                        .isGreaterThanOrEqualTo(400);
            }
        }
        assertThat(life.picture(closed).path("matterNumber").asText()).isNotBlank();
    }

    @Test
    @DisplayName("4. A complete case export is made in one step, with who decided what and when")
    void aWholeCaseIsExportedInOneStep() throws IOException {
        UUID matter = life.submitted("AP-17", "Æblehaver & <b>ørreder</b> på Ærø");
        String chef = life.chefOf(Life.byId("AP-17"));
        http.upload(
                "sek.1",
                "/api/matters/" + matter + "/attachments",
                "notat.txt",
                "Først".getBytes(UTF_8),
                "title=../../etc/Å: notat?");
        http.upload(
                "sek.1",
                "/api/matters/" + matter + "/attachments",
                "lukket.txt",
                "Hemmeligt".getBytes(UTF_8),
                "title=Lukket notat",
                "open=false");
        http.post(
                chef, "/api/matters/" + matter + "/notes", Map.of("source", "Telefon", "content", "Regionen er enig."));
        life.live(matter);

        HttpResponse<byte[]> answer = http.fetch("sek.leder", "/api/matters/" + matter + "/export.zip");
        Map<String, String> files = unpacked(answer.body());

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
        assertThat(files.keySet())
                .noneMatch(name -> name.contains("..") || name.startsWith("/") || name.contains("\\"));
        assertThat(files)
                .containsKeys("index.html", "index.csv", "SHA256SUMS", "Internt/Notater.html", "Internt/Log.html");
        JsonNode decision = life.picture(matter).path("decisions").get(0);
        assertThat(files.get("Åbent/Beslutninger.html"))
                .contains(decision.path("number").asText(), "Registreret af", "Ansvarlig:");
        assertThat(files.get("Internt/Notater.html")).contains("Telefon", "Regionen er enig.");
        assertThat(files.get("Internt/Hvorfor denne rute.html")).contains("Regel R", "forum-routing", "version");
        assertThat(files.get("Internt/Log.html")).contains("Sagen er indsendt med nummer");
        assertThat(files.get("Åbent/Sagsfremstilling, version 1.html"))
                .contains("&lt;b&gt;ørreder")
                .doesNotContain("<b>ørreder");
        assertThat(files.get("index.html")).contains("Åbent", "Internt", "Bilag: Lukket notat", "Arkiv: bevares.");
        assertThat(files.get("index.csv")).startsWith("\uFEFF\"Adgang\"").contains("\"Åbent\"", "\"Internt\"");
        assertThat(files.entrySet())
                .anyMatch(file -> file.getKey().startsWith("Åbent/Bilag/")
                        && file.getValue().equals("Først"))
                .anyMatch(file -> file.getKey().startsWith("Internt/Bilag/")
                        && file.getValue().equals("Hemmeligt"));
        assertThat(files.get("SHA256SUMS").lines()).hasSize(files.size() - 3);
        awaitEntry("sek.leder", matter, "EXPORTED", "FULL");

        assertThat(Visitor.of("sek.leder", port).page("/sager/" + matter)).contains("/hele-sagen.zip");
        assertThat(http.get("leder.svom", "/api/matters/" + closed + "/export.zip")
                        .status())
                .isEqualTo(403);
        assertThat(http.get("sysadm", "/api/matters/" + matter + "/export.zip").status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("5. A bearing does not appear in the list of decisions")
    void aBearingIsNoDecision() throws IOException {
        Map<String, String> files = unpacked(http.fetch("sek.leder", "/api/matters/" + closed + "/export.zip")
                .body());
        String course = files.get("Internt/Sagens gang, pejlinger og positioner.html");
        JsonNode whole =
                new com.fasterxml.jackson.databind.ObjectMapper().readTree(files.get("Internt/Hele sagen.json"));
        String bearing = whole.path("standpoints").get(0).path("text").asText();

        assertThat(course).contains("ikke en beslutning");
        assertThat(whole.path("decisions")).isNotEmpty().allSatisfy(decision -> assertThat(
                        decision.path("forum").asText())
                .isEqualTo("BYRAAD"));
        assertThat(bearing).isNotBlank();
        assertThat(files.get("Internt/Beslutninger.html")).doesNotContain("Pejling");
        assertThat(Visitor.of("sek.leder", port).page("/beslutninger")).doesNotContain("Pejling –");
    }

    @Test
    @DisplayName(
            "6. An amount without financing cannot be submitted; the route of an appropriation ends in the council")
    void anAmountNeedsItsFinancingAndAnAppropriationTheCouncil() {
        ObjectNode item = Life.byId("AP-01").deepCopy();
        ((ObjectNode) item.path("finances")).put("funding", "");

        Answer unfinanced = life.submit(item);
        Answer financed = life.submit(Life.byId("AP-01"));

        assertThat(unfinanced.status()).isEqualTo(400);
        assertThat(unfinanced.json().path("errors").findValuesAsText("field"))
                .anyMatch(field -> field.contains("funding"));
        JsonNode route = financed.json().path("recommended").path("route");
        assertThat(route.get(route.size() - 1).asText()).isEqualTo("BYRAAD");
    }

    @Test
    @DisplayName("8. The reason for the route is shown for a matter routed three versions of the table ago")
    void theReasonForAnOldRouteIsKept() throws IOException {
        UUID matter = life.submitted("AP-17", "Sag fra før tabellen blev ændret");
        life.liveUntil(matter, "userTask_PlaceOnMeeting");
        String before = reason(matter);
        String table = Files.readString(Path.of("processes/decision-tables/forum-routing.dmn"));

        for (int version = 1; version <= 3; version++) {
            byte[] changed = (table + "<!-- " + UUID.randomUUID() + " -->").getBytes(UTF_8);
            Answer deployed = http.upload(
                    "procesejer",
                    "/engine-rest/deployment/create",
                    "forum-routing.dmn",
                    changed,
                    "deployment-name=Ny udgave " + version);
            assertThat(deployed.status()).as(deployed.body()).isEqualTo(200);
        }

        assertThat(before).contains("Regel R").contains("version");
        assertThat(reason(matter)).isEqualTo(before);
    }

    @Test
    @DisplayName("7. A closed item shows a neutral title only, in page, list, search and API")
    void aClosedItemIsNeutralToOutsiders() {
        String number = life.picture(closed).path("matterNumber").asText();
        Visitor outsider = Visitor.of(OUTSIDER, port);

        assertThat(outsider.page("/sager/" + closed)).contains(NEUTRAL).doesNotContain("Ålekistevej");
        assertThat(outsider.page("/sager?q=" + number)).contains(NEUTRAL).doesNotContain("Ålekistevej");
        assertThat(outsider.page("/sager?q=%C3%85lekistevej")).doesNotContain("/sager/" + closed);
        assertThat(http.get(OUTSIDER, "/api/matters/" + closed).body())
                .contains(NEUTRAL)
                .doesNotContain("Ålekistevej");
        assertThat(http.get(OUTSIDER, "/api/matters/" + closed + "/notes").status())
                .isEqualTo(403);
        assertThat(http.get(OUTSIDER, "/api/tasks").body()).doesNotContain("Ålekistevej");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0101011234.txt", "Brev om 010101-1234.txt"})
    @DisplayName("9. A file with a number like a CPR number in its name is stopped")
    void aFileNamedByANumberLikeACprNumberIsStopped(String name) {
        UUID matter = life.submitted("AP-17", "Sag med filer");

        Answer answer = http.upload("sek.1", "/api/matters/" + matter + "/attachments", name, "x".getBytes(UTF_8));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("CPR-nummer");
    }

    @Test
    @DisplayName("9. A file, a note or a matter that says a number like a CPR number is stopped")
    void aTextWithANumberLikeACprNumberIsStopped() {
        UUID matter = life.submitted("AP-17", "Sag med tekst");
        String path = "/api/matters/" + matter;

        assertThat(http.upload("sek.1", path + "/attachments", "notat.txt", "Født 010101-1234.".getBytes(UTF_8))
                        .body())
                .contains("CPR-nummer");
        assertThat(http.post("sek.1", path + "/notes", Map.of("source", "Brev", "content", "Nr. 0101011234"))
                        .body())
                .contains("CPR-nummer");
        assertThat(http.get("sek.1", path + "/attachments").json()).isEmpty();
        assertThat(http.get("sek.1", path + "/notes").json()).isEmpty();
    }

    @Test
    @DisplayName("10. A manager's access log can be produced for a period")
    void theAccessLogOfAManagerIsProduced() {
        String today = LocalDate.now().toString();
        Visitor.of("bkmdir", port).page("/sager/" + closed);
        awaitEntry("bkmdir", closed, "SAW", "FULL");

        assertThat(Visitor.of("dpo", port).page("/adgangslog.csv?person=bkmdir&fra=" + today + "&til=" + today))
                .contains("\"bkmdir\"", closed.toString(), "Hele indholdet");
        assertThat(http.get("chef.das", "/api/audit?person=bkmdir").status()).isEqualTo(403);
    }

    @Test
    @DisplayName("L-NOT-1: a note is corrected with its history, by its writer and the secretariat alone")
    void aNoteIsCorrectedWithItsHistory() {
        UUID matter = life.submitted("AP-17", "Sag med notat");
        String path = "/api/matters/" + matter + "/notes";
        String chef = life.chefOf(Life.byId("AP-17"));
        JsonNode note = http.post(chef, path, Map.of("source", "Telefon", "content", "Første"))
                .json();
        String series = path + "/" + note.path("series").asText();

        assertThat(http.post("vdir", series, Map.of("source", "x", "content", "y"))
                        .status())
                .isEqualTo(403);
        assertThat(http.post("sek.1", series, Map.of("source", "Telefon", "content", "Anden"))
                        .status())
                .isEqualTo(201);
        assertThat(http.post(chef, path, Map.of("source", " "))
                        .json()
                        .path("errors")
                        .findValuesAsText("field"))
                .containsExactly("source", "content");

        JsonNode versions = http.get(chef, path).json();
        assertThat(versions.findValuesAsText("content")).containsExactly("Anden", "Første");
        assertThat(versions.get(1).path("writtenBy").asText()).isEqualTo(chef);
        assertThat(Visitor.of(chef, port).page("/sager/" + matter))
                .contains("Notater", "Anden", "tidligere version 1", "Første");
    }

    @Test
    @DisplayName("L-ARK-1: the engine's history is never the only copy")
    void theRecordIsWholeWithoutTheEnginesHistory() throws IOException {
        UUID matter = life.submitted("AP-17", "Sag uden motorens historik");
        life.live(matter);
        String before = wholeCase(matter);
        String picture = life.picture(matter).toString();

        List<String> tables = jdbc.sql("select table_name from information_schema.columns "
                        + "where table_schema = 'camunda' and table_name like 'act\\_hi\\_%' "
                        + "and column_name = 'root_proc_inst_id_'")
                .query(String.class)
                .list();
        String root = jdbc.sql("select root_proc_inst_id_ from camunda.act_hi_procinst where business_key_ = ? limit 1")
                .param(matter.toString())
                .query(String.class)
                .single();
        tables.forEach(table -> jdbc.sql("delete from camunda." + table + " where root_proc_inst_id_ = ?")
                .param(root)
                .update());

        assertThat(tables).contains("act_hi_procinst", "act_hi_varinst");
        assertThat(wholeCase(matter)).isEqualTo(before).contains("Sag uden motorens historik");
        assertThat(life.picture(matter)).hasToString(picture);
    }

    private String wholeCase(UUID matter) throws IOException {
        return unpacked(http.fetch("sek.leder", "/api/matters/" + matter + "/export.zip")
                        .body())
                .get("Internt/Hele sagen.json");
    }

    private String reason(UUID matter) {
        String page = Visitor.of("sek.leder", port).page("/sager/" + matter);
        int from = page.indexOf("id=\"why-heading\"");
        return page.substring(from, page.indexOf("</section>", from));
    }

    private void awaitEntry(String person, UUID subject, String deed, String outcome) {
        await().untilAsserted(() -> assertThat(
                        http.get("dpo", "/api/audit?limit=1000&person=" + person + "&subject=" + subject)
                                .json()
                                .path("entries"))
                .anySatisfy(entry -> {
                    assertThat(entry.path("deed").asText()).isEqualTo(deed);
                    assertThat(entry.path("outcome").asText()).isEqualTo(outcome);
                }));
    }

    private static Map<String, String> unpacked(byte[] bytes) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return files;
    }
}
