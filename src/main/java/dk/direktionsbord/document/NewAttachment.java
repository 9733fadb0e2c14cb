package dk.direktionsbord.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file somebody hands in.
 *
 * @param series the attachment this is a new version of; null for a new attachment
 * @param title what people call it; the file's name when empty
 */
public record NewAttachment(
        String owner, @Nullable UUID series, String title, String fileName, boolean open, String storedBy) {}
