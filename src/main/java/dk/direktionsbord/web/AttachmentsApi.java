package dk.direktionsbord.web;

import dk.direktionsbord.document.Attachment;
import dk.direktionsbord.document.Download;
import dk.direktionsbord.matter.MatterAttachments;
import dk.direktionsbord.matter.MatterAttachments.HandedIn;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Attachments of a matter for machines, seen and added by the same rules as on the matter's page. */
@RestController
class AttachmentsApi {
    private final MatterAttachments attachments;

    AttachmentsApi(MatterAttachments attachments) {
        this.attachments = attachments;
    }

    @GetMapping("/api/matters/{id}/attachments")
    @Operation(summary = "The attachments the person sees, every version, the newest first")
    List<View> list(@PathVariable UUID id, Authentication me) {
        return attachments.seenBy(me.getName(), id).stream().map(View::of).toList();
    }

    @PostMapping(path = "/api/matters/{id}/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary =
                    "Add an attachment, or with the series of one a new version of it; what could not be searched for CPR"
                            + " numbers is told")
    ResponseEntity<View> add(
            @PathVariable UUID id,
            @RequestParam("file") MultipartFile file,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "true") boolean open,
            @RequestParam(required = false) @Nullable UUID series,
            Authentication me)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (InputStream content = file.getInputStream()) {
            Attachment kept = attachments.add(me.getName(), id, new HandedIn(title, name, open, series), content);
            return ResponseEntity.created(URI.create("/api/matters/" + id + "/attachments/" + kept.id()))
                    .body(View.of(kept));
        }
    }

    @GetMapping("/api/matters/{id}/attachments/{attachment}")
    @Operation(summary = "The file as it was handed in")
    ResponseEntity<Resource> download(@PathVariable UUID id, @PathVariable UUID attachment, Authentication me) {
        Attachment seen = attachments.seenBy(me.getName(), id, attachment);
        return Download.of(seen, new InputStreamResource(() -> attachments.content(seen)));
    }

    /**
     * What is told of an attachment.
     *
     * @param searched whether all of it could be searched for CPR numbers
     * @param toDo in Danish what a person has to do about it; null when there is nothing
     */
    record View(
            UUID id,
            UUID series,
            int version,
            String title,
            String fileName,
            String mediaType,
            long size,
            String sha256,
            boolean open,
            boolean searched,
            @Nullable String toDo,
            String storedBy,
            Instant storedAt) {
        static View of(Attachment kept) {
            return new View(
                    kept.id(),
                    kept.series(),
                    kept.version(),
                    kept.title(),
                    kept.fileName(),
                    kept.mediaType(),
                    kept.size(),
                    kept.sha256(),
                    kept.open(),
                    kept.searched(),
                    kept.toDo().orElse(null),
                    kept.storedBy(),
                    kept.storedAt());
        }
    }
}
