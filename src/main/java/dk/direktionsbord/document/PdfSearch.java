package dk.direktionsbord.document;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/**
 * Searches what a PDF says on its pages, in comments, form fields and titles. It runs in a process of its own, begun by
 * {@link PdfProcess}, and tells what it found as its exit code.
 */
final class PdfSearch extends PDFTextStripper {
    private static final int MOST_PAGES = 1000;
    private static final int MOST_CHARACTERS = 10_000_000;

    private final StringWriter text = new StringWriter();
    private long characters;
    private boolean found;
    private boolean unread;
    private boolean drawn;
    private boolean said;

    private PdfSearch() {
        setEndPage(MOST_PAGES);
    }

    /** @param arguments the file */
    public static void main(String[] arguments) throws IOException {
        FontMappers.set(new OneFont());
        PdfSearch search = new PdfSearch();
        search.read(Path.of(arguments[0]));
        System.exit(search.result().exitCode());
    }

    private void read(Path file) {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            unread = pdf.getNumberOfPages() == 0 || pdf.getNumberOfPages() > MOST_PAGES || holdsFiles(pdf);
            beside(pdf);
            writeText(pdf, text);
        } catch (IOException | RuntimeException broken) {
            unread = true;
        }
    }

    private CprSearch result() {
        return found ? CprSearch.FOUND : unread || drawn && !said ? CprSearch.NOT_WHOLE : CprSearch.CLEAN;
    }

    /** A page of pictures without a word is most likely scanned. */
    @Override
    protected void endPage(PDPage page) throws IOException {
        String words = text.toString();
        text.getBuffer().setLength(0);
        look(words);
        drawn = true;
        said |= !words.isBlank();
        unread |= words.isBlank() && holdsPictures(page);
        characters += words.length();
        unread |= characters > MOST_CHARACTERS;
        if (found || characters > MOST_CHARACTERS) {
            setEndPage(getCurrentPageNo());
        }
    }

    private static boolean holdsPictures(PDPage page) {
        PDResources resources = page.getResources();
        return resources != null && resources.getXObjectNames().iterator().hasNext();
    }

    private static boolean holdsFiles(PDDocument pdf) {
        PDDocumentNameDictionary names = pdf.getDocumentCatalog().getNames();
        return names != null && names.getEmbeddedFiles() != null;
    }

    private void beside(PDDocument pdf) throws IOException {
        PDDocumentInformation about = pdf.getDocumentInformation();
        look(about.getTitle());
        look(about.getSubject());
        look(about.getKeywords());
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation comment : page.getAnnotations()) {
                look(comment.getContents());
            }
        }
        PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
        if (form != null) {
            for (PDField field : form.getFieldTree()) {
                look(field.getValueAsString());
            }
        }
    }

    private void look(@Nullable String words) {
        found |= words != null && CprNumbers.looksLikeOneIn(words);
    }
}
