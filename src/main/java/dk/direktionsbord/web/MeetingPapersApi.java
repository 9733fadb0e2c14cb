package dk.direktionsbord.web;

import dk.direktionsbord.document.MeetingPaper;
import dk.direktionsbord.document.Papers;
import dk.direktionsbord.meeting.MeetingCalls;
import dk.direktionsbord.meeting.MeetingPapers;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Released agendas and approved minutes as page, PDF, Word file and JSON, each as the asking person may read it. */
@RestController
@RequestMapping("/api/meetings/{id}")
class MeetingPapersApi {
    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final MeetingPapers papers;
    private final MeetingCalls calls;
    private final Papers files;

    MeetingPapersApi(MeetingPapers papers, MeetingCalls calls, Papers files) {
        this.papers = papers;
        this.calls = calls;
        this.files = files;
    }

    /** Begins the work on the meeting's papers before its day; for the secretariat. */
    @PostMapping("/call")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void call(@PathVariable UUID id, Principal person) {
        calls.call(id, person.getName());
    }

    @GetMapping("/agenda.json")
    MeetingPaper agenda(@PathVariable UUID id, Principal person) {
        return papers.agenda(id, person.getName());
    }

    @GetMapping("/minutes.json")
    MeetingPaper minutes(@PathVariable UUID id, Principal person) {
        return papers.minutes(id, person.getName());
    }

    @GetMapping("/agenda.html")
    ResponseEntity<byte[]> agendaPage(@PathVariable UUID id, Principal person) {
        return page(papers.agenda(id, person.getName()));
    }

    @GetMapping("/minutes.html")
    ResponseEntity<byte[]> minutesPage(@PathVariable UUID id, Principal person) {
        return page(papers.minutes(id, person.getName()));
    }

    @GetMapping("/agenda.pdf")
    ResponseEntity<byte[]> agendaPdf(@PathVariable UUID id, Principal person) {
        return file("dagsorden.pdf", MediaType.APPLICATION_PDF, files.pdf(papers.agenda(id, person.getName())));
    }

    @GetMapping("/minutes.pdf")
    ResponseEntity<byte[]> minutesPdf(@PathVariable UUID id, Principal person) {
        return file("referat.pdf", MediaType.APPLICATION_PDF, files.pdf(papers.minutes(id, person.getName())));
    }

    @GetMapping("/agenda.docx")
    ResponseEntity<byte[]> agendaWord(@PathVariable UUID id, Principal person) {
        return file("dagsorden.docx", WORD, files.docx(papers.agenda(id, person.getName())));
    }

    @GetMapping("/minutes.docx")
    ResponseEntity<byte[]> minutesWord(@PathVariable UUID id, Principal person) {
        return file("referat.docx", WORD, files.docx(papers.minutes(id, person.getName())));
    }

    private ResponseEntity<byte[]> page(MeetingPaper paper) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                .body(files.html(paper));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(content);
    }
}
