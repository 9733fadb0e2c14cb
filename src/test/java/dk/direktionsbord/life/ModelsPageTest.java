package dk.direktionsbord.life;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Everybody sees what runs; a process owner tries changed files, puts them into use, and goes back, without other tools. */
class ModelsPageTest extends Product {
    private static final Path DIAGRAM = Path.of("processes/minutes-correction/minutes-correction.bpmn");
    private static final Path TABLE = Path.of("processes/decision-tables/retention.dmn");
    private static final String NAME = "name=\"Rettelse af referat\"";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");
    private static final Pattern AGAIN = Pattern.compile("/arbejdsgange/([^/\"]+)/igen");

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    private Visitor owner;

    @BeforeEach
    void signIn() {
        owner = Visitor.of("procesejer", port);
    }

    @Test
    void showsEverybodyWhatRuns() {
        String page = Visitor.of("chef.das", port).page("/arbejdsgange");

        assertThat(page)
                .contains(
                        "Direktionens behandling",
                        "direktion-review.bpmn",
                        "forum-routing.dmn",
                        "translation.form",
                        "Oversæt beslutning")
                .doesNotContain("Prøv filerne", "Sæt i drift igen");
    }

    @Test
    void handsOutTheFilesThatRun() throws IOException {
        Map<String, byte[]> files = zip(Visitor.of("chef.das", port).bytes("/arbejdsgange/filer.zip"));

        assertThat(files).containsKey("processes/decision-tables/visibility.dmn");
        assertThat(files.keySet()).filteredOn(name -> name.startsWith("forms/")).hasSizeGreaterThan(30);
        assertThat(files.get("processes/direktion-review.bpmn"))
                .isEqualTo(Files.readAllBytes(Path.of("processes/direktion-review/direktion-review.bpmn")))
                .isEqualTo(owner.bytes("/arbejdsgange/filer/direktion-review.bpmn"));
        assertThat(owner.get("/arbejdsgange/filer/application.yaml").statusCode())
                .isEqualTo(404);
    }

    @Test
    void putsAChangedDiagramIntoUseWithTheRestAndGoesBack() throws IOException {
        int before = version();
        int sets = repository.createDeploymentQuery().list().size();
        byte[] changed = diagram(NAME, "name=\"Rettelse af et referat\"");

        HttpResponse<String> tried = send("minutes-correction (1).bpmn", changed, "preview=true", "about=");
        assertThat(tried.statusCode()).isEqualTo(200);
        assertThat(tried.body()).contains("Filerne holder", "Ændres: minutes-correction.bpmn");
        assertThat(version()).isEqualTo(before);

        HttpResponse<String> released = send("minutes-correction (1).bpmn", changed, "about=Nyt navn til rettelser");
        assertThat(released.statusCode()).isEqualTo(302);
        assertThat(version()).isEqualTo(before + 1);
        assertThat(repository.createDeploymentQuery().list()).hasSize(sets + 1);
        String page = owner.page("/arbejdsgange");
        assertThat(page).contains("Rettelse af et referat", "Nyt navn til rettelser", "Per Procesprøve");

        HttpResponse<String> back = goBackOnce();
        assertThat(back.statusCode()).as(back.body()).isEqualTo(302);
        assertThat(owner.page("/arbejdsgange"))
                .contains("Den tidligere udgave er sat i drift igen.", "Tilbage til: ")
                .doesNotContain("Rettelse af et referat<");
        assertThat(owner.bytes("/arbejdsgange/filer/minutes-correction.bpmn")).isEqualTo(Files.readAllBytes(DIAGRAM));
    }

    @Test
    void goesBackToWhatRanAfterAnEarlierReleaseOfATableAlone() throws IOException {
        byte[] table = Files.readAllBytes(TABLE);
        byte[] changed = (Files.readString(TABLE) + "<!-- med en note -->").getBytes(UTF_8);
        assertThat(send("retention.dmn", changed, "about=En note").statusCode()).isEqualTo(302);
        assertThat(send("minutes-correction.bpmn", diagram(NAME, "name=\"Rettelser\""), "about=Rettelser")
                        .statusCode())
                .isEqualTo(302);

        HttpResponse<String> back = goBackOnce();

        assertThat(back.statusCode()).as(back.body()).isEqualTo(302);
        assertThat(owner.bytes("/arbejdsgange/filer/minutes-correction.bpmn")).isEqualTo(Files.readAllBytes(DIAGRAM));
        assertThat(owner.bytes("/arbejdsgange/filer/retention.dmn")).isEqualTo(changed);
        assertThat(send("retention.dmn", table, "about=Uden note").statusCode()).isEqualTo(302);
    }

    @Test
    void tellsAllThatIsWrongInDanishAndPutsNothingIntoUse() throws IOException {
        int before = version();
        byte[] broken =
                diagram("camunda:historyTimeToLive=\"P3650D\"", "", "${recordCorrectionAnswer}", "${recordNothing}");

        HttpResponse<String> refused = send("minutes-correction.bpmn", broken, "about=Forsøg");

        assertThat(refused.body())
                .contains(
                        "Filerne kan ikke sættes i drift",
                        "findes ikke",
                        "<code>Time to live</code>",
                        "value=\"Forsøg\"")
                .doesNotContain("`");
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void saysWhatIsMissingAtEachField() {
        HttpResponse<String> refused = send("", new byte[0], "about=");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Vælg mindst én fil.", "Skriv, hvad der er ændret.");
    }

    @Test
    void putsNothingIntoUseThatRunsAlready() throws IOException {
        HttpResponse<String> refused =
                send("minutes-correction.bpmn", Files.readAllBytes(DIAGRAM), "about=Det samme igen");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Filerne er de samme som dem, der kører.");
    }

    @Test
    void doesNotUndoWhatSomebodyElsePutIntoUseMeanwhile() throws IOException {
        int before = version();
        byte[] changed = diagram(NAME, "name=\"Rettelse\"");

        HttpResponse<String> refused = owner.upload(
                "/arbejdsgange",
                "minutes-correction.bpmn",
                changed,
                "_csrf=" + Visitor.tokenOf(owner.get("/arbejdsgange")),
                "seen=den-forrige",
                "about=Kortere navn");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("En anden har sat filer i drift");
        assertThat(version()).isEqualTo(before);
    }

    /** To the release before the newest. */
    private HttpResponse<String> goBackOnce() {
        Matcher again = AGAIN.matcher(owner.page("/arbejdsgange"));
        assertThat(again.find()).isTrue();
        return owner.post(again.group(), "_csrf=" + Visitor.tokenOf(owner.get("/arbejdsgange")), "seen=" + seen());
    }

    private HttpResponse<String> send(String name, byte[] content, String... fields) {
        String[] all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 2, fields.length);
        all[0] = "_csrf=" + Visitor.tokenOf(owner.get("/arbejdsgange"));
        all[1] = "seen=" + seen();
        return owner.upload("/arbejdsgange", name, content, all);
    }

    private String seen() {
        Matcher seen = SEEN.matcher(owner.page("/arbejdsgange"));
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    private int version() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("minutes-correction")
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    private static byte[] diagram(String... replaced) throws IOException {
        String text = Files.readString(DIAGRAM);
        for (int at = 0; at < replaced.length; at += 2) {
            assertThat(text).contains(replaced[at]);
            text = text.replace(replaced[at], replaced[at + 1]);
        }
        return text.getBytes(UTF_8);
    }

    private static Map<String, byte[]> zip(byte[] content) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
