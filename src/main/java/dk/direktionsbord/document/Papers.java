package dk.direktionsbord.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.stereotype.Service;

/**
 * Makes the files of an agenda or of minutes. The same paper gives the same bytes, in each format and on any day; a new
 * version of a library, of Java (the PDF's colour profile) or of the Word template may change them.
 */
@Service
public class Papers {
    private final PaperPage page = new PaperPage();
    private final PaperPdf pdf = new PaperPdf(page);
    private final PaperWord word;

    public Papers(PaperSettings settings) {
        this.word = new PaperWord(new WordTemplates(settings));
    }

    /** A whole page for the screen or the printer, in UTF-8; its stylesheets lie under /assets. */
    public byte[] html(MeetingPaper paper) {
        return page.forScreen(paper).getBytes(UTF_8);
    }

    /** PDF/UA-1 and PDF/A-2a at once: tagged, with bookmarks and fonts embedded. */
    public byte[] pdf(MeetingPaper paper) {
        return pdf.of(paper);
    }

    /**
     * A Word file from the secretariat's template.
     *
     * @throws dk.direktionsbord.workflow.Refusal when the template is broken; it names the tag
     */
    public byte[] docx(MeetingPaper paper) {
        return word.of(paper);
    }
}
