package dk.direktionsbord.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.direktionsbord.document.MeetingPaper.Item;
import dk.direktionsbord.document.MeetingPaper.Openness;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The three files of a paper say the same, keep what they promise, and hold text as text. */
class PapersTest {
    private static final String HOSTILE =
            "<script>alert(1)</script> & {{kommune}} {{?dele}} ${7*7} #{x} <!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]> &x;";

    private final Papers papers = new Papers(new PaperSettings(null));

    static Stream<MeetingPaper> all() {
        return Stream.of(
                PaperFixture.minutes(),
                PaperFixture.agendaOf(20),
                PaperFixture.empty(),
                PaperFixture.titled("Ærø " + "Uafbrudtsammensatteord".repeat(20)),
                PaperFixture.titled(HOSTILE + " \u0000\u000b \ud800 \ud83d\ude00 \u4e2d"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void keepsBothPdfProfiles(MeetingPaper paper) {
        byte[] pdf = papers.pdf(paper);

        assertThat(PdfProfiles.brokenRules(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfProfiles.brokenRules(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void seesThatAnUntaggedPdfKeepsNeither() throws IOException {
        ByteArrayOutputStream untagged = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(untagged);
        }

        assertThat(PdfProfiles.brokenRules(untagged.toByteArray(), PDFAFlavour.PDFUA_1))
                .isNotEmpty();
        assertThat(PdfProfiles.brokenRules(untagged.toByteArray(), PDFAFlavour.PDFA_2_A))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void givesTheSameBytesForTheSamePaper(MeetingPaper paper) {
        Papers others = new Papers(new PaperSettings(null));

        assertThat(papers.html(paper)).isEqualTo(others.html(paper));
        assertThat(papers.pdf(paper)).isEqualTo(others.pdf(paper));
        assertThat(papers.docx(paper)).isEqualTo(others.docx(paper));
    }

    @Test
    void numbersPagesAndTellsLanguageTitleAndBookmarks() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(papers.pdf(PaperFixture.minutes()))) {
            String words = new PDFTextStripper().getText(pdf);

            assertThat(words).contains("Side 1 af " + pdf.getNumberOfPages(), "Strandhøj Kommune · Referat");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("da");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Referat: Direktionen, 13. januar 2027");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(bookmark -> bookmark.getTitle())
                    .containsExactly("Om mødet", "Del 1 med borgmesteren", "Del 2 uden borgmesteren");
        }
    }

    @Test
    void saysTheSameInAllThreeFormats() throws IOException {
        for (String said : List.of(
                "Køb af grund ved Ærø Allé",
                "Lukket punkt",
                "at ordningen evalueres efter et år",
                "Godkendt med den ændring, at det sker efter to år.",
                "Bjørn Lund kan ikke tiltræde den anden sætning.",
                "Cæcilie Ågård deltog ikke i punktets behandling.",
                "1.234,5",
                "Kvalificeret. Rådet er fulgt.",
                "Dorte Kær, direktør (stedfortræder: Erik Bæk)",
                "Høringssvar (version 2, åbent)",
                "Godkendt af Anna Holm den 15. januar 2027")) {
            assertThat(texts(PaperFixture.minutes())).as(said).allSatisfy(text -> assertThat(text)
                    .contains(said));
        }
    }

    @Test
    void showsWhatLooksLikeMarkupAsText() throws IOException {
        assertThat(texts(PaperFixture.titled(HOSTILE))).allSatisfy(text -> assertThat(text)
                .contains("<script>alert(1)</script> & {{kommune}} {{?dele}} ${7*7} #{x}"));
        assertThat(new String(papers.html(PaperFixture.titled(HOSTILE)), UTF_8)).doesNotContain("<script", "<!ENTITY");
    }

    @Test
    void hasNoScriptAndNoStyleInsideThePage() {
        String page = new String(papers.html(PaperFixture.minutes()), UTF_8);

        assertThat(page).contains("<html lang=\"da\"").doesNotContain("<script", "<style", "style=\"", "onclick");
        assertThat(page.split("<h1", -1)).hasSize(2);
    }

    @Test
    void letsNothingButNumberAndTitleIntoANeutralItem() {
        Item closed = PaperFixture.item(2, "Personsag", Openness.OPEN);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Item(
                        "2",
                        "Personsag",
                        "",
                        null,
                        Openness.NEUTRAL,
                        null,
                        closed.recommendation(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        List.of()));
    }

    /** The words of the page, of the PDF and of the Word file, with spaces evened out. */
    private List<String> texts(MeetingPaper paper) throws IOException {
        String page = new String(papers.html(paper), UTF_8)
                .replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        try (PDDocument pdf = Loader.loadPDF(papers.pdf(paper));
                XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(papers.docx(paper)));
                XWPFWordExtractor words = new XWPFWordExtractor(word)) {
            return Stream.of(page, new PDFTextStripper().getText(pdf), words.getText())
                    .map(text -> text.replaceAll("\\s+", " "))
                    .toList();
        }
    }
}
