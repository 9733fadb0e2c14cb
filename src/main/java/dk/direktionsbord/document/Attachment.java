package dk.direktionsbord.document;

import dk.direktionsbord.workflow.DanishTexts;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One version of an attachment. What is stored never changes; a new version is a new one with the same {@code series}.
 *
 * @param owner what it belongs to, such as "matter:" and the matter's id
 * @param mediaType found from the content, never from the name
 * @param open whether it may be seen as widely as an open matter (agenda-item rules 4)
 * @param searched whether all of it could be searched for CPR numbers (L-GDPR-1); else a person must read it
 */
public record Attachment(
        UUID id,
        String owner,
        UUID series,
        int version,
        String title,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        boolean open,
        boolean searched,
        String storedBy,
        Instant storedAt) {
    /** In Danish what a person has to do about it before it is released, if anything. */
    public Optional<String> toDo() {
        return searched ? Optional.empty() : Optional.of(DanishTexts.text("document.attachment.unsearched"));
    }
}
