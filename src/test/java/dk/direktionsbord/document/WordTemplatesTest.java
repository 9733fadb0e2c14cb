package dk.direktionsbord.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktionsbord.workflow.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The secretariat edits the templates in Word; a mistake is told with the tag, before anything is made. */
class WordTemplatesTest {
    @TempDir
    Path folder;

    private Papers papers;

    @BeforeEach
    void ownTemplates() {
        papers = new Papers(new PaperSettings(folder));
    }

    @Test
    void usesTheOwnTemplateAtOnce() throws IOException {
        template("Hilsen fra {{kommune}}: {{?dele}}{{?punkter}}[{{titel}}]{{/punkter}}{{/dele}}");

        assertThat(words()).contains("Hilsen fra Strandhøj Kommune", "[Ens åbningstider i børnehusene 1]");
    }

    @Test
    void namesATagNobodyKnows() throws IOException {
        template("{{kommunen}}");

        refused("»kommunen«");
    }

    @Test
    void namesATagThatBelongsSomewhereElse() throws IOException {
        template("{{nummer}}");

        refused("»nummer«");
    }

    @Test
    void namesALoopThatIsNotClosed() throws IOException {
        template("{{?dele}}", "{{titel}}");

        refused("»?dele«");
    }

    @Test
    void namesALoopThatIsClosedBeforeTheOneInside() throws IOException {
        template("{{?dele}}", "{{?punkter}}", "{{/dele}}", "{{/punkter}}");

        refused("»/dele«");
    }

    @Test
    void tellsOfATagThatDoesNotEnd() throws IOException {
        template("{{kommune", "Dagsorden");

        refused("{{kommune");
    }

    @Test
    void tellsOfAFileThatIsNotWord() throws IOException {
        Files.writeString(folder.resolve("agenda.docx"), "ikke Word");

        refused("agenda.docx");
    }

    @Test
    void shipsTemplatesWithoutMistakes() {
        WordTemplates shipped = new WordTemplates(new PaperSettings(null));

        for (MeetingPaper.Kind kind : MeetingPaper.Kind.values()) {
            assertThat(shipped.open(kind)).isNotNull();
        }
    }

    private void refused(String naming) {
        assertThatThrownBy(() -> papers.docx(PaperFixture.agendaOf(1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(naming)
                .hasMessageContaining("Mødets tekster er ikke rørt");
    }

    private String words() throws IOException {
        byte[] made = papers.docx(PaperFixture.agendaOf(1));
        try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(made)))) {
            return words.getText();
        }
    }

    private void template(String... lines) throws IOException {
        try (XWPFDocument word = new XWPFDocument();
                OutputStream to = Files.newOutputStream(folder.resolve("agenda.docx"))) {
            for (String line : lines) {
                word.createParagraph().createRun().setText(line);
            }
            word.write(to);
        }
    }
}
