package dk.direktionsbord.meeting;

import dk.direktionsbord.document.MeetingPaper;
import dk.direktionsbord.document.MeetingPaper.Kind;
import dk.direktionsbord.document.Papers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;

/** A meeting's papers as files, each as the asking person may read it: for the screen, to print, and to edit. */
@Service
public class PaperFiles {
    /** The formats, as an address ends. */
    public static final String FORMATS = "html|pdf|docx";

    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final MeetingPapers papers;
    private final Papers files;

    PaperFiles(MeetingPapers papers, Papers files) {
        this.papers = papers;
        this.files = files;
    }

    /** The file, or a refusal when there is none for the person. */
    public ResponseEntity<byte[]> of(Kind kind, UUID meeting, String format, String person) {
        return kind == Kind.AGENDA
                ? file(kind, papers.agenda(meeting, person), format)
                : minutes(meeting, null, format, person);
    }

    /** A version of the minutes, the newest when none is named. */
    public ResponseEntity<byte[]> minutes(UUID meeting, @Nullable Integer version, String format, String person) {
        return file(Kind.MINUTES, papers.minutes(meeting, version, person), format);
    }

    private ResponseEntity<byte[]> file(Kind kind, MeetingPaper paper, String format) {
        return switch (format) {
            case "pdf" -> file(kind, format, MediaType.APPLICATION_PDF, files.pdf(paper));
            case "docx" -> file(kind, format, WORD, files.docx(paper));
            default -> ResponseEntity.ok().contentType(PAGE).body(files.html(paper));
        };
    }

    private static ResponseEntity<byte[]> file(Kind kind, String format, MediaType type, byte[] content) {
        String name = (kind == Kind.AGENDA ? "dagsorden." : "referat.") + format;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(content);
    }
}
