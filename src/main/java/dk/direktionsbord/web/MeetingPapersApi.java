package dk.direktionsbord.web;

import dk.direktionsbord.document.MeetingPaper;
import dk.direktionsbord.document.MeetingPaper.Kind;
import dk.direktionsbord.meeting.MeetingCalls;
import dk.direktionsbord.meeting.MeetingPapers;
import dk.direktionsbord.meeting.PaperFiles;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
    private final MeetingPapers papers;
    private final MeetingCalls calls;
    private final PaperFiles files;

    MeetingPapersApi(MeetingPapers papers, MeetingCalls calls, PaperFiles files) {
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

    @GetMapping("/agenda.{format:" + PaperFiles.FORMATS + "}")
    ResponseEntity<byte[]> agendaFile(@PathVariable UUID id, @PathVariable String format, Principal person) {
        return files.of(Kind.AGENDA, id, format, person.getName());
    }

    @GetMapping("/minutes.{format:" + PaperFiles.FORMATS + "}")
    ResponseEntity<byte[]> minutesFile(@PathVariable UUID id, @PathVariable String format, Principal person) {
        return files.of(Kind.MINUTES, id, format, person.getName());
    }
}
