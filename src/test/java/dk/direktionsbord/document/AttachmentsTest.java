package dk.direktionsbord.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.direktionsbord.TestDatabase;
import dk.direktionsbord.workflow.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

class AttachmentsTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 0};
    private static final String ODT = "application/vnd.oasis.opendocument.text";

    private static JdbcClient jdbc;
    private static Attachments attachments;

    private final String owner = "test:" + UUID.randomUUID();

    @BeforeAll
    static void store() {
        jdbc = TestDatabase.jdbc();
        attachments = new Attachments(
                new AttachmentRows(jdbc),
                new DatabaseAttachmentStore(jdbc),
                AttachmentSettings.standard(),
                TransactionOperations.withoutTransaction(),
                Clock.fixed(Instant.parse("2027-01-13T11:00:00Z"), ZoneOffset.UTC));
    }

    @Test
    void givesBackTheBytesOfAFileOfManyPieces() throws IOException {
        byte[] picture = new byte[3 * 1024 * 1024 + 17];
        new Random(1).nextBytes(picture);
        System.arraycopy(PNG, 0, picture, 0, PNG.length);

        Attachment kept = add("kort over Ærø.png", picture);

        try (InputStream content = attachments.content(kept.id())) {
            assertThat(content.readAllBytes()).isEqualTo(picture);
        }
        assertThat(kept.size()).isEqualTo(picture.length);
        assertThat(kept.sha256()).hasSize(64);
    }

    @Test
    void keepsEveryVersion() {
        Attachment first = add("notat.txt", "første".getBytes(UTF_8));

        Attachment second = attachments.add(
                new NewAttachment(owner, first.series(), "Notat", "notat.txt", false, "chef.das"),
                bytes("anden"),
                kept -> {});

        assertThat(second.version()).isEqualTo(2);
        assertThat(attachments.of(owner)).containsExactly(second, first);
        assertThat(attachments.find(first.id())).contains(first);
    }

    @Test
    void makesNoVersionOfSomebodyElsesAttachment() {
        Attachment theirs = add("notat.txt", "deres".getBytes(UTF_8));

        assertThatThrownBy(() -> attachments.add(
                        new NewAttachment("test:anden", theirs.series(), "", "notat.txt", true, "chef.das"),
                        bytes("mit"),
                        kept -> {}))
                .isInstanceOf(Refusal.class)
                .hasMessage("Bilaget findes ikke.");
    }

    @Test
    void removesAndChangesNothing() {
        Attachment kept = add("notat.txt", "tekst".getBytes(UTF_8));

        assertThatThrownBy(() -> jdbc.sql("delete from attachment_piece where attachment_id = ?")
                        .param(kept.id())
                        .update())
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> jdbc.sql("update attachment set open = not open where id = ?")
                        .param(kept.id())
                        .update())
                .isInstanceOf(RuntimeException.class);
    }

    static Stream<Arguments> sound() {
        return Stream.of(
                arguments("notat.docx", HostileFiles.word(), FileKind.DOCX),
                arguments("notat.odt", HostileFiles.openDocument(ODT, "<manifest/>"), FileKind.ODT),
                arguments("BREV.PDF", HostileFiles.pdf(), FileKind.PDF),
                arguments("foto.jpeg", JPEG, FileKind.JPEG),
                arguments("foto.png", PNG, FileKind.PNG),
                arguments("tal.csv", "år;kr.\n2027;1.234,5".getBytes(UTF_8), FileKind.CSV),
                arguments("tal.csv", new byte[] {(byte) 0xE6, ';', (byte) 0xF8}, FileKind.CSV),
                arguments("notat.txt", "a < b og <3".getBytes(UTF_8), FileKind.TXT),
                arguments("tal.txt", "1234567, 12345678901 og 123456 7890".getBytes(UTF_8), FileKind.TXT));
    }

    @ParameterizedTest
    @MethodSource
    void sound(String name, byte[] content, FileKind kind) {
        assertThat(add(name, content).mediaType()).isEqualTo(kind.mediaType());
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("tom.txt", new byte[0], "tom"),
                arguments("stor.txt", "x".repeat(26 * 1024 * 1024).getBytes(UTF_8), "større end 25 MB"),
                arguments("notat.pdf", HostileFiles.word(), "indhold er DOCX"),
                arguments("notat.docx", HostileFiles.pdf(), "indhold er PDF"),
                arguments("program.exe", new byte[] {'M', 'Z', 0, 1, 2}, "ikke af en type"),
                arguments("program.txt", new byte[] {'M', 'Z', 0, 1, 2}, "ikke af en type"),
                arguments("tegning.svg", "<svg onload='x'/>".getBytes(UTF_8), "ikke af en type"),
                arguments("side.txt", "\n <HTML><body>".getBytes(UTF_8), "ikke af en type"),
                arguments("side.csv", "a\n<script>".getBytes(UTF_8), "ikke af en type"),
                arguments("notat.docm", HostileFiles.word(), "makroer"),
                arguments("notat.docx", HostileFiles.wordWith("word/vbaProject.bin", "x"), "makroer"),
                arguments("notat.docx", HostileFiles.wordWith("word/activeX/activeX1.xml", "x"), "makroer"),
                arguments(
                        "notat.docx",
                        HostileFiles.wordOfTypes("vnd.ms-word.document.macroEnabled.main+xml"),
                        "makroer"),
                arguments("notat.docx", HostileFiles.wordOfTypes("&#109;acroEnabled"), "ikke af en type"),
                arguments("notat.docx", HostileFiles.wordOfTypes("<!DOCTYPE x>"), "ikke af en type"),
                arguments("notat.odt", HostileFiles.openDocument(ODT, "<encryption-data/>"), "krypteret"),
                arguments("arkiv.docx", HostileFiles.openDocument("application/zip", ""), "ikke af en type"),
                arguments("notat.docx", HostileFiles.bomb(), "pakkes ud"),
                arguments("notat.docx", HostileFiles.manyEntries(5001), "pakkes ud"),
                arguments("notat.docx", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}, "krypteret eller ødelagt"),
                arguments("gammel.doc", old(), "gammelt Office-format"),
                arguments("notat.pdf", HostileFiles.pdfWithScript(false), "køre af sig selv"),
                arguments("notat.pdf", HostileFiles.pdfWithScript(true), "køre af sig selv"),
                arguments("notat.pdf", HostileFiles.pdfWithHiddenName(), "køre af sig selv"),
                arguments("notat.pdf", HostileFiles.pdfThatStartsAProgram(), "køre af sig selv"),
                arguments("notat.pdf", HostileFiles.lockedPdf(), "krypteret"),
                arguments("0101011234.txt", "x".getBytes(UTF_8), "navn ser ud til at indeholde et CPR"),
                arguments("notat.txt", "Født 010101-1234.".getBytes(UTF_8), "Filen ser ud til at indeholde et CPR"),
                arguments(
                        "notat.docx",
                        HostileFiles.wordWith("word/document.xml", "<w:p><w:t>0101</w:t><w:t>01-1234</w:t></w:p>"),
                        "Filen ser ud til at indeholde et CPR"),
                arguments("notat.pdf", PdfFiles.saying("F\370dt 010101-1234."), "Filen ser ud til at indeholde et CPR"),
                arguments("notat.odt", odtWithFooter(), "Filen ser ud til at indeholde et CPR"),
                arguments("../../", "x".getBytes(UTF_8), "navn"),
                arguments("x".repeat(300) + ".txt", "x".getBytes(UTF_8), "navn"));
    }

    @ParameterizedTest
    @MethodSource
    void refused(String name, byte[] content, String why) {
        assertThatThrownBy(() -> add(name, content)).isInstanceOf(Refusal.class).hasMessageContaining(why);
        assertThat(attachments.of(owner)).isEmpty();
    }

    static Stream<Arguments> unsearchable() {
        return Stream.of(
                arguments("foto.png", PNG),
                arguments("skannet.pdf", PdfFiles.scanned()),
                arguments("knust.pdf", PdfFiles.broken()));
    }

    @ParameterizedTest
    @MethodSource
    void unsearchable(String name, byte[] content) {
        assertThat(kept(name, content).searched()).isFalse();
        assertThat(attachments.of(owner)).singleElement().satisfies(kept -> assertThat(kept.searched())
                .isFalse());
    }

    @Test
    void saysWhatWasSearched() {
        assertThat(kept("notat.txt", "Intet".getBytes(UTF_8)).searched()).isTrue();
        assertThat(kept("notat.docx", HostileFiles.word()).searched()).isTrue();
        assertThat(kept("notat.pdf", PdfFiles.saying("Intet")).searched()).isTrue();
    }

    @Test
    void takesPapersMadeHere() {
        Papers papers = new Papers(new PaperSettings(null));

        assertThatCode(() -> {
                    add("referat.pdf", papers.pdf(PaperFixture.minutes()));
                    add("referat.docx", papers.docx(PaperFixture.minutes()));
                })
                .doesNotThrowAnyException();
    }

    @Test
    void keepsNoFolderAndNoQuotationMarkInAName() {
        assertThat(add("C:\\temp\\..\\no\"ta\r\nt.txt", "x".getBytes(UTF_8)).fileName())
                .isEqualTo("no_ta__t.txt");
    }

    private Attachment add(String name, byte[] content) {
        return kept(name, content);
    }

    private Attachment kept(String name, byte[] content) {
        return attachments.add(
                new NewAttachment(owner, null, "", name, true, "chef.das"),
                new ByteArrayInputStream(content),
                kept -> {});
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static byte[] odtWithFooter() {
        return HostileFiles.zip(Map.of(
                "mimetype",
                ODT,
                "META-INF/manifest.xml",
                "<manifest/>",
                "styles.xml",
                "<style:footer><text:p>010101-1234</text:p></style:footer>"));
    }

    private static byte[] old() {
        return new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};
    }
}
