package dk.direktionsbord.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail in the outbox: what it is about, and how it has gone. */
record Post(
        UUID id,
        NoticeKind kind,
        @Nullable UUID subject,
        String person,
        String version,
        String step,
        String place,
        @Nullable LocalDate dueOn,
        State state,
        int attempts,
        String lastError,
        Instant createdAt,
        @Nullable Instant endedAt) {
    enum State {
        WAITING,
        SENT,
        /** there was nothing to tell any more when it was to be sent */
        LAPSED,
        GIVEN_UP
    }
}
