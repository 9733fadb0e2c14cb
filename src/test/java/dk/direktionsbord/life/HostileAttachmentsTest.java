package dk.direktionsbord.life;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktionsbord.life.Caller.Answer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Attachments over HTTP: bad files leave nothing behind, and nobody sees or adds more than the matter lets them. */
class HostileAttachmentsTest extends Product {
    private static final String CHEF = "chef.das";
    private static final byte[] TEXT = "Børnehusenes åbningstider".getBytes(UTF_8);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Caller http;
    private String matter;
    private String path;

    @BeforeEach
    void aMatterThatAlsoConcernsAnotherCentre() throws IOException {
        http = new Caller(port);
        JsonNode body = new ObjectMapper()
                .readTree(
                        """
                {"title": "Fælles overlevering", "summary": "Kort.", "type": "DECISION", "owningCentre": "C-DAS",
                 "facts": {"decisionAuthority": "ADMINISTRATIVE", "kind": "DEVELOPMENT", "scope": "SEVERAL_CENTRES",
                           "affectedCentres": ["C-DAS", "C-BUF"]},
                 "recommendation": ["at forløbet indføres"],
                 "finances": {"hasConsequences": false}, "open": true}
                """);
        matter = http.post(CHEF, "/api/matters", body).json().path("id").asText();
        path = "/api/matters/" + matter + "/attachments";
    }

    @Test
    void handsOutWhatWasHandedInAsAFileAndNothingElse() {
        String id = added("../../<b>notat</b>.txt", TEXT, "open=true");

        HttpResponse<byte[]> file = http.fetch(CHEF, path + "/" + id);

        assertThat(file.body()).isEqualTo(TEXT);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .doesNotContain("<", "..");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/plain");
        assertThat(file.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    }

    @Test
    void refusesAPageInDisguiseAndKeepsNothing() {
        Answer answer = http.upload(CHEF, path, "notat.pdf", "<html><script>x</script>".getBytes(UTF_8));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").get(0).path("field").asText()).isEqualTo("file");
        assertThat(count()).isZero();
    }

    @Test
    void refusesTooMuchInDanish() {
        Answer answer = http.upload(CHEF, path, "notat.txt", new byte[26 * 1024 * 1024]);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("25 MB");
        assertThat(count()).isZero();
    }

    @Test
    void letsOnlyThoseWhoMayAdd() {
        for (String stranger : new String[] {"chef.buf", "kdir", "dpo"}) {
            assertThat(http.upload(stranger, path, "notat.txt", TEXT).status())
                    .as(stranger)
                    .isEqualTo(403);
        }
        assertThat(http.upload("sek.1", path, "notat.txt", TEXT).status()).isEqualTo(201);
    }

    @Test
    void hidesAClosedAttachmentFromThoseOutsideTheCircle() {
        String open = added("aabent.txt", TEXT, "open=true");
        String closed = added("lukket.txt", TEXT, "open=false");

        assertThat(http.get(CHEF, path).body()).contains(open, closed);
        assertThat(http.get("bkmdir", path).body()).contains(open).doesNotContain(closed, "lukket");
        assertThat(http.get("bkmdir", path + "/" + closed).status()).isEqualTo(404);
        assertThat(http.get("bkmdir", "/api/matters/" + matter).body()).doesNotContain("lukket.txt");
    }

    @Test
    void hidesEverythingFromThoseWhoDoNotSeeTheMatter() {
        String id = added("notat.txt", TEXT, "open=true");

        assertThat(http.get("leder.svom", path).status()).isEqualTo(403);
        assertThat(http.get("leder.svom", path + "/" + id).status()).isEqualTo(403);
    }

    @Test
    void findsNoAttachmentUnderAnotherMatter() throws IOException {
        String id = added("notat.txt", TEXT, "open=true");
        String first = path;
        aMatterThatAlsoConcernsAnotherCentre();

        assertThat(http.get(CHEF, path + "/" + id).status()).isEqualTo(404);
        String series = http.get(CHEF, first).json().get(0).path("series").asText();
        assertThat(http.upload(CHEF, path, "notat.txt", TEXT, "series=" + series)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void keepsVersionsApart() {
        added("notat.txt", TEXT, "title=Notat");
        String series = http.get(CHEF, path).json().get(0).path("series").asText();

        added("notat2.txt", TEXT, "title=Notat", "series=" + series);

        JsonNode versions = http.get(CHEF, path).json();
        assertThat(versions)
                .extracting(version -> version.path("version").asInt())
                .containsExactly(2, 1);
    }

    @Test
    void showsThemOnTheMattersPage() {
        String id = added("notat.txt", TEXT, "title=<i>Notat</i>");
        Visitor chef = Visitor.of(CHEF, port);

        String page = chef.page("/sager/" + matter);

        assertThat(page).contains("&lt;i&gt;Notat&lt;/i&gt;", "/bilag/" + id, "Læg bilag på sagen");
        assertThat(chef.get("/sager/" + matter + "/bilag/" + id).statusCode()).isEqualTo(200);
        assertThat(Visitor.of("chef.buf", port).page("/sager/" + matter)).doesNotContain("Læg bilag på sagen");
    }

    @Test
    void tellsWhatCouldNotBeSearchedForCprNumbers() {
        byte[] broken = "%PDF-1.7 knust".getBytes(UTF_8);

        assertThat(http.upload(CHEF, path, "notat.txt", TEXT)
                        .json()
                        .path("searched")
                        .asBoolean())
                .isTrue();
        assertThat(http.upload(CHEF, path, "knust.pdf", broken).json().path("searched"))
                .hasToString("false");

        Visitor chef = Visitor.of(CHEF, port);
        String matterPage = "/sager/" + matter;
        HttpResponse<String> before = chef.get(matterPage);
        assertThat(before.body())
                .contains("Bilaget knust.pdf kunne ikke gennemsøges for CPR-numre")
                .doesNotContain("Læs det selv igennem");
        chef.upload(matterPage + "/bilag", "lukket.pdf", broken, "closed=true", "_csrf=" + Visitor.tokenOf(before));
        assertThat(chef.page(matterPage))
                .contains("Læs det selv igennem", "Det lukkede bilag kunne ikke gennemsøges")
                .doesNotContain("Bilaget lukket.pdf kunne");
        assertThat(chef.page(matterPage).split("Ikke gennemsøgt for CPR-numre", -1))
                .as("told beside both for as long as they are there")
                .hasSize(3);
        assertThat(http.get(CHEF, path).json()).allSatisfy(kept -> {
            boolean text = kept.path("fileName").asText().endsWith(".txt");
            assertThat(kept.path("searched").asBoolean()).isEqualTo(text);
            assertThat(kept.path("toDo").isNull()).isEqualTo(text);
        });
        assertThat(http.get(CHEF, path).json().path(1).path("toDo").asText())
                .contains("læs det selv igennem", "ny version");
    }

    @Test
    void findsNothingForAnIdThatIsMadeUp() {
        assertThat(http.get(CHEF, path + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(http.get(CHEF, path + "/x").status()).isBetween(400, 404);
    }

    private String added(String name, byte[] content, String... fields) {
        Answer answer = http.upload(CHEF, path, name, content, fields);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asText();
    }

    private long count() {
        return jdbc.sql("select count(*) from attachment where owner = ?")
                .param("matter:" + matter)
                .query(Long.class)
                .single();
    }
}
