package dk.direktionsbord.overview;

import dk.direktionsbord.document.Attachment;
import dk.direktionsbord.document.Download;
import dk.direktionsbord.matter.MatterAttachments;
import dk.direktionsbord.matter.MatterAttachments.HandedIn;
import dk.direktionsbord.workflow.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Attachments on a matter's page: people add and fetch them there. */
@Controller
class MatterAttachmentsPage {
    private final MatterAttachments attachments;

    MatterAttachmentsPage(MatterAttachments attachments) {
        this.attachments = attachments;
    }

    /** What is refused, and what could not be searched, is told at the attachments on the matter's page. */
    @PostMapping("/sager/{id}/bilag")
    String add(
            @PathVariable UUID id,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam(required = false) @Nullable UUID series,
            Principal me,
            RedirectAttributes next)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (InputStream content = file.getInputStream()) {
            Attachment kept = attachments.add(me.getName(), id, new HandedIn(title, name, !closed, series), content);
            next.addFlashAttribute("attachmentUnsearched", !kept.searched());
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN || refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            next.addFlashAttribute("attachmentRefused", refusal.getMessage());
        }
        return "redirect:/sager/" + id + "#bilag";
    }

    @GetMapping("/sager/{id}/bilag/{attachment}")
    ResponseEntity<Resource> fetch(@PathVariable UUID id, @PathVariable UUID attachment, Principal me) {
        Attachment seen = attachments.seenBy(me.getName(), id, attachment);
        return Download.of(seen, new InputStreamResource(() -> attachments.content(seen)));
    }
}
