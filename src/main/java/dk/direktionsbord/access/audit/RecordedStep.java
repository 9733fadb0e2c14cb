package dk.direktionsbord.access.audit;

import dk.direktionsbord.workflow.DanishTexts;
import java.util.Locale;
import java.util.Optional;

/**
 * The Danish words for a deed that a table of the record has noted. They name nobody and no title, as the audit holds
 * none; each room has them beside its own texts: {@code matter.log.closed} has {@code matter.step.closed}, and a meeting's
 * {@code MOVED} has {@code meeting.step.MOVED}.
 */
public final class RecordedStep {
    private RecordedStep() {}

    /** What was recorded; nothing for an entry that a way in has made. */
    public static Optional<String> of(AuditEntry entry) {
        return entry.way() == Way.RECORD ? Optional.of(text(keyOf(entry))) : Optional.empty();
    }

    static String keyOf(AuditEntry entry) {
        return entry.detail().contains(".log.")
                ? entry.detail().replace(".log.", ".step.")
                : entry.subjectKind().toLowerCase(Locale.ROOT) + ".step." + entry.detail();
    }

    private static String text(String key) {
        return DanishTexts.text(DanishTexts.has(key) ? key : "access.audit.unknownStep");
    }
}
