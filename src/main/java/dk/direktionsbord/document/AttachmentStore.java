package dk.direktionsbord.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/**
 * Where the bytes of attachments lie. There is no way to change or remove them. PostgreSQL now; object storage can take
 * its place by another class of this kind.
 */
public interface AttachmentStore {
    /** Keeps the content; with PostgreSQL in the caller's transaction. */
    void put(UUID id, InputStream content) throws IOException;

    /** The content from its beginning, read piece by piece; the caller closes it. */
    InputStream get(UUID id);
}
