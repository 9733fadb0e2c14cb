package dk.direktionsbord.records;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something released that is, or is to be, registered and handed to the records system (L-JOU-1).
 *
 * @param source the meeting, the decision, or the attachment
 * @param registration null during the moment from its release to its registration
 * @param lastError why the newest attempt failed; null when none has
 * @param receipt what the records system answered; null while it waits
 */
public record JournalEntry(
        long number,
        JournalKind kind,
        UUID source,
        int version,
        Instant releasedAt,
        String releasedBy,
        @Nullable Registration registration,
        int attempts,
        Instant nextTry,
        @Nullable String lastError,
        @Nullable String receipt,
        @Nullable Instant receiptedAt) {
    JournalEntry registered(Registration registration) {
        return new JournalEntry(
                number,
                kind,
                source,
                version,
                releasedAt,
                releasedBy,
                registration,
                attempts,
                nextTry,
                lastError,
                receipt,
                receiptedAt);
    }
}
