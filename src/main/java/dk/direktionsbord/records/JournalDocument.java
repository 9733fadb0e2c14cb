package dk.direktionsbord.records;

import java.io.IOException;
import java.io.InputStream;

/**
 * What is handed to the records system: what the journal says of it, and the file.
 *
 * @param entry its number is the same for the same document, however often it is handed over
 */
public record JournalDocument(JournalEntry entry, Registration registration, String fileName, Content content) {
    /** The bytes, from the beginning each time; whoever asks closes the stream. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
