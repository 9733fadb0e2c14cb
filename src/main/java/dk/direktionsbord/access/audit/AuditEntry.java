package dk.direktionsbord.access.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the audit. It holds ids and addresses, never titles or text.
 *
 * @param id given when it is written; 0 before
 * @param at in microseconds, as the database keeps it
 * @param onBehalfOf whose stand-in the person was; null when nobody's
 * @param subjectKind such as MATTER, ATTACHMENT, MEETING, TASK, or ADDRESS for what has no id of its own
 * @param outcome how much was seen (FULL, SUMMARY, NEUTRAL), OK, or the status of the refusal
 * @param detail the address, or the step that was recorded
 */
public record AuditEntry(
        long id,
        Instant at,
        String person,
        @Nullable String onBehalfOf,
        Way way,
        Deed deed,
        String subjectKind,
        String subjectId,
        String outcome,
        String detail) {
    private static final int LONGEST = 200;

    public AuditEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
        subjectId = cut(subjectId);
        detail = cut(detail);
    }

    /** PostgreSQL takes no NUL, and an address may be as long as its sender likes. */
    private static String cut(String text) {
        String plain = text.replace('\0', ' ');
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }
}
