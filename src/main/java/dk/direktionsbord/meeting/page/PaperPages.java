package dk.direktionsbord.meeting.page;

import dk.direktionsbord.document.MeetingPaper.Kind;
import dk.direktionsbord.meeting.PaperFiles;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Agenda and minutes for people who have signed in to the pages. */
@Controller
class PaperPages {
    private final PaperFiles files;

    PaperPages(PaperFiles files) {
        this.files = files;
    }

    @GetMapping("/moeder/{id}/dagsorden.{format:" + PaperFiles.FORMATS + "}")
    ResponseEntity<byte[]> agenda(@PathVariable UUID id, @PathVariable String format, Principal me) {
        return files.of(Kind.AGENDA, id, format, me.getName());
    }

    @GetMapping("/moeder/{id}/referat.{format:" + PaperFiles.FORMATS + "}")
    ResponseEntity<byte[]> minutes(
            @PathVariable UUID id,
            @PathVariable String format,
            @RequestParam(name = "udgave", required = false) @Nullable Integer version,
            Principal me) {
        return files.minutes(id, version, format, me.getName());
    }
}
