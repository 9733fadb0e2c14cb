package dk.direktionsbord.life;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.Tasks;
import dk.direktionsbord.workflow.Tasks.OpenTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is released is registered in the transaction that releases it, and handed over until it is receipted (L-JOU-1). */
class JournalTest extends Product {
    private static final String SECRETARY = "sek.leder";

    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Tasks tasks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Caller http;
    private String title;
    private UUID matter;
    private String decision;
    private String attachment;

    @BeforeEach
    void aDecisionWithAnAttachment() {
        http = new Caller(port);
        Life life = new Life(http, organisation);
        title = "Sag til journalen " + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
        matter = life.submitted("AP-17", title);
        attachment = http.upload(
                        "sek.1",
                        "/api/matters/" + matter + "/attachments",
                        "notat.txt",
                        "Æ".getBytes(UTF_8),
                        "title=Å/notat")
                .json()
                .path("id")
                .asText();
        life.live(matter);
        decision = life.picture(matter).path("decisions").get(0).path("id").asText();
    }

    @Test
    void registersADecisionAndItsAttachmentWithEverythingTheLawAsksFor() throws Exception {
        JsonNode entry = entryOf(decision);
        assertThat(entry.path("kind").asText()).isEqualTo("DECISION");
        assertThat(entryOf(attachment).path("kind").asText()).isEqualTo("ATTACHMENT");

        send(entry);

        JsonNode receipted = entryOf(decision);
        assertThat(receipted.path("receipt").asText()).hasSize(64);
        Path folder = folderOf(receipted);
        JsonNode manifest =
                new ObjectMapper().readTree(folder.resolve("manifest.json").toFile());
        assertThat(manifest.path("description").asText()).contains("Beslutning B-", "Sag til journalen");
        assertThat(manifest.path("parties").get(0).asText()).contains("(");
        assertThat(receipted.path("registration").path("description").asText())
                .isEqualTo(manifest.path("description").asText());
        assertThat(Stream.of("date", "type", "kle").allMatch(manifest::has)).isTrue();
        assertThat(manifest.path("retention").asText()).isEqualTo("PRESERVE");
        assertThat(manifest.path("retentionReason").asText()).contains("bevares");
        byte[] file = Files.readAllBytes(folder.resolve(manifest.path("file").asText()));
        assertThat(manifest.path("sha256").asText())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
        send(entryOf(attachment));
        Path attached = folderOf(entryOf(attachment));
        assertThat(Files.readString(attached.resolve("notat.txt"))).isEqualTo("Æ");
    }

    @Test
    void triesAgainUntilItIsReceiptedAndRegistersNothingTwice() throws IOException {
        JsonNode entry = entryOf(decision);
        Path inTheWay = Files.createFile(folderOf(entry));

        send(entry);

        JsonNode failed = entryOf(decision);
        assertThat(failed.path("receipt").isNull()).isTrue();
        assertThat(failed.path("lastError").asText()).isNotBlank();
        assertThat(failed.path("attempts").asInt()).isEqualTo(1);
        assertThat(Visitor.of(SECRETARY, port).page("/journal"))
                .contains("Ikke modtaget efter 1 forsøg", "Send nu", "Sag til journalen");

        Files.delete(inTheWay);
        send(failed);

        assertThat(entryOf(decision).path("receipt").asText()).hasSize(64);
        assertThat(http.post(SECRETARY, "/api/journal/" + entry.path("number").asText() + "/send", "{}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void takesNoOtherDocumentInTheFolderForItsOwn() throws IOException {
        JsonNode entry = entryOf(decision);
        Files.createDirectory(folderOf(entry));
        Files.writeString(folderOf(entry).resolve("manifest.json"), "{\"source\": \"en anden\"}");

        send(entry);

        assertThat(entryOf(decision).path("receipt").isNull()).isTrue();
        assertThat(entryOf(decision).path("lastError").asText()).isNotBlank();
    }

    @Test
    void tellsAnInhabilSecretaryNothingOfTheMatter() {
        send(entryOf(decision));
        http.post(
                SECRETARY,
                "/api/matters/" + matter + "/recusals",
                Map.of("ground", "OWN_INTEREST", "text", "Min søster."));

        assertThat(Visitor.of(SECRETARY, port).page("/journal"))
                .doesNotContain(title)
                .contains("ikke adgang til sagen");
        assertThat(Visitor.of("sek.1", port).page("/journal")).contains(title);
    }

    @Test
    void registersAgendaAndMinutesOfAMeetingAsTheyWereReleased() throws IOException {
        FarMeeting far = new FarMeeting(new Life(http, organisation), tasks, jdbc, clock, 11);
        try {
            UUID discussed = new Life(http, organisation).submitted("AP-06", "Sag på journalens møde");
            OpenTask hold = far.heldWith(discussed);
            far.close(hold, "Drøftet.");
            far.approveMinutes(hold.matterId());

            for (String kind : List.of("AGENDA", "MINUTES")) {
                send(entryOf(hold.matterId().toString(), kind));
                JsonNode entry = entryOf(hold.matterId().toString(), kind);
                assertThat(entry.path("registration").path("description").asText())
                        .contains("Direktion");
                assertThat(entry.path("registration").path("parties")).isNotEmpty();
                assertThat(entry.path("registration").path("kle").asText()).isEqualTo("00.01.10 P35");
                JsonNode manifest = manifestOf(entry);
                assertThat(Files.readString(
                                folderOf(entry).resolve(manifest.path("file").asText()), ISO_8859_1))
                        .startsWith("%PDF");
            }
            JsonNode note = http.get(SECRETARY, "/api/matters/" + discussed + "/notes")
                    .json()
                    .get(0);
            assertThat(note.path("content").asText())
                    .as("it is noted on the matter")
                    .isEqualTo("Drøftet.");
            assertThat(note.path("source").asText()).contains("punkt");
        } finally {
            far.backToNow();
        }
    }

    @Test
    void isTheSecretariatsAlone() {
        assertThat(http.get("kdir", "/api/journal").status()).isEqualTo(403);
        assertThat(Visitor.of("chef.das", port).get("/journal").statusCode()).isEqualTo(403);
        assertThat(Visitor.of(SECRETARY, port).page("/beslutninger")).contains("href=\"/journal\"");
    }

    private void send(JsonNode entry) {
        assertThat(http.post(SECRETARY, "/api/journal/" + entry.path("number").asText() + "/send", "{}")
                        .status())
                .isEqualTo(204);
    }

    private static JsonNode manifestOf(JsonNode entry) throws IOException {
        return new ObjectMapper()
                .readTree(folderOf(entry).resolve("manifest.json").toFile());
    }

    private static Path folderOf(JsonNode entry) {
        return RECORDS.resolve("%08d-%s"
                .formatted(entry.path("number").asLong(), entry.path("kind").asText()));
    }

    private JsonNode entryOf(String source) {
        return entryOf(source, "");
    }

    /** The entry of something, or of one kind of it. */
    private JsonNode entryOf(String source, String kind) {
        for (JsonNode entry : http.get(SECRETARY, "/api/journal?limit=1000").json()) {
            if (entry.path("source").asText().equals(source)
                    && entry.path("kind").asText().contains(kind)) {
                return entry;
            }
        }
        throw new AssertionError(source + " is not in the journal");
    }
}
