package dk.direktionsbord.overview;

import dk.direktionsbord.matter.MatterNotes;
import dk.direktionsbord.matter.MatterNotes.Written;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.security.Principal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes and corrects notes on a matter's page; what is refused is told there, with the words that were written. */
@Controller
class MatterNotesPage {
    private final MatterNotes notes;

    MatterNotesPage(MatterNotes notes) {
        this.notes = notes;
    }

    @PostMapping("/sager/{id}/notater")
    String write(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID series,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate receivedOn,
            @RequestParam(defaultValue = "") String content,
            Principal me,
            RedirectAttributes next) {
        Written written = new Written(source, receivedOn, content);
        try {
            if (series == null) {
                notes.add(me.getName(), id, written);
            } else {
                notes.correct(me.getName(), id, series, written);
            }
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN || refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            next.addFlashAttribute("noteRefused", mistakes(refusal));
            next.addFlashAttribute("noteWritten", written);
            next.addFlashAttribute("noteSeries", series);
        }
        return "redirect:/sager/" + id + "#notater";
    }

    /** By field; what is about the whole note stands at its text. */
    private static Map<String, String> mistakes(Refusal refusal) {
        return refusal.errors().isEmpty()
                ? Map.of("content", refusal.getMessage())
                : refusal.errors().stream()
                        .collect(Collectors.toMap(FieldError::field, FieldError::message, (one, other) -> one));
    }
}
