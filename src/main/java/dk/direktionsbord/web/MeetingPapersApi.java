package dk.direktionsbord.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktionsbord.document.MeetingPaper;
import dk.direktionsbord.document.MeetingPaper.Kind;
import dk.direktionsbord.meeting.MeetingCalls;
import dk.direktionsbord.meeting.MeetingPapers;
import dk.direktionsbord.meeting.PaperFiles;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Released agendas and approved minutes as page, PDF, Word file and JSON, each as the asking person may read it. */
@RestController
@RequestMapping("/api/meetings/{id}")
class MeetingPapersApi {
    private final MeetingPapers papers;
    private final MeetingCalls calls;
    private final PaperFiles files;
    private final ObjectMapper mapper;

    MeetingPapersApi(MeetingPapers papers, MeetingCalls calls, PaperFiles files, ObjectMapper mapper) {
        this.papers = papers;
        this.calls = calls;
        this.files = files;
        this.mapper = mapper;
    }

    /** Begins the work on the meeting's papers before its day; for the secretariat. */
    @PostMapping("/call")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void call(@PathVariable UUID id, Principal person) {
        calls.call(id, person.getName());
    }

    /** Asks the chair to let approved minutes be corrected; for the secretariat. */
    @PostMapping("/minutes/correction")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(@PathVariable UUID id, @RequestBody JsonNode body, Principal person) {
        papers.askForCorrection(
                id, JsonReading.read(mapper, body, Correction.class).reason(), person.getName());
    }

    /** Why minutes are to be corrected. */
    record Correction(@Nullable String reason) {}

    @GetMapping("/agenda.json")
    MeetingPaper agenda(@PathVariable UUID id, Principal person) {
        return papers.agenda(id, person.getName());
    }

    @GetMapping("/minutes.json")
    MeetingPaper minutes(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version, Principal person) {
        return papers.minutes(id, version, person.getName());
    }

    @GetMapping("/agenda.{format:" + PaperFiles.FORMATS + "}")
    ResponseEntity<byte[]> agendaFile(@PathVariable UUID id, @PathVariable String format, Principal person) {
        return files.of(Kind.AGENDA, id, format, person.getName());
    }

    @GetMapping("/minutes.{format:" + PaperFiles.FORMATS + "}")
    ResponseEntity<byte[]> minutesFile(
            @PathVariable UUID id,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable Integer version,
            Principal person) {
        return files.minutes(id, version, format, person.getName());
    }
}
