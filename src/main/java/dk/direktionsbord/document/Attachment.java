package dk.direktionsbord.document;

import java.time.Instant;
import java.util.UUID;

/**
 * One version of an attachment. What is stored never changes; a new version is a new one with the same {@code series}.
 *
 * @param owner what it belongs to, such as "matter:" and the matter's id
 * @param mediaType found from the content, never from the name
 * @param open whether it may be seen as widely as an open matter (agenda-item rules 4)
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
        String storedBy,
        Instant storedAt) {}
