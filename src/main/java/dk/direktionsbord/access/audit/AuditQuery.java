package dk.direktionsbord.access.audit;

import dk.direktionsbord.workflow.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Which entries somebody asks for.
 *
 * @param person username; null for everybody
 * @param subject id of what it was done with; null for anything
 * @param from the first moment
 * @param to the first moment that is too late
 * @param oldestFirst else the newest first
 * @param after the id of the last entry already shown; null begins at the first
 */
public record AuditQuery(
        @Nullable String person,
        @Nullable String subject,
        Instant from,
        Instant to,
        boolean oldestFirst,
        @Nullable Long after) {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    /**
     * All of the days in Denmark, both included, the newest first from the beginning.
     *
     * @throws Refusal when the days are none that the log could know
     */
    public static AuditQuery days(@Nullable String person, @Nullable String subject, LocalDate first, LocalDate last) {
        if (first.getYear() < 1900 || last.getYear() > 9999) {
            throw Refusal.at(first.getYear() < 1900 ? "from" : "to", "access.audit.period");
        }
        return new AuditQuery(
                person,
                subject,
                first.atStartOfDay(DENMARK).toInstant(),
                last.plusDays(1).atStartOfDay(DENMARK).toInstant(),
                false,
                null);
    }

    public AuditQuery inOrder(boolean oldest, @Nullable Long afterEntry) {
        return new AuditQuery(person, subject, from, to, oldest, afterEntry);
    }
}
