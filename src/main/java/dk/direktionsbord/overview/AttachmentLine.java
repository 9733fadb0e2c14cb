package dk.direktionsbord.overview;

import dk.direktionsbord.document.Attachment;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of an attachment as the matter's page tells it.
 *
 * @param file its size, after its name where that says more than the title
 * @param toDo what a person has to do since it could not be searched for CPR numbers; null when it could
 */
record AttachmentLine(
        UUID id,
        UUID series,
        String title,
        String file,
        int version,
        boolean open,
        @Nullable String toDo,
        String by,
        String at) {
    static AttachmentLine of(Attachment kept, Names names) {
        return new AttachmentLine(
                kept.id(),
                kept.series(),
                kept.title(),
                kept.fileName().equals(kept.title()) ? size(kept.size()) : kept.fileName() + ", " + size(kept.size()),
                kept.version(),
                kept.open(),
                kept.toDo().orElse(null),
                names.person(kept.storedBy()),
                DanishTime.moment(kept.storedAt()));
    }

    /** Told beside what to do. */
    public Mark notSearched() {
        return Mark.attention(DanishTexts.text("overview.attachments.notSearched"));
    }

    private static String size(long bytes) {
        return bytes < 1_000_000
                ? Math.max(1, bytes / 1000) + " kB"
                : String.format(Locale.forLanguageTag("da-DK"), "%.1f MB", bytes / 1_000_000.0);
    }
}
