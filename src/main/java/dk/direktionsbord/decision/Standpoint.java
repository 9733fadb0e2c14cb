package dk.direktionsbord.decision;

import dk.direktionsbord.workflow.DanishTexts;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bearing of the mayor or a position of the municipality: a sense of direction, never a decision (S122, S123,
 * L-KSL-11).
 *
 * @param recommendation the sentence it was given on
 * @param validUntil the last day a position holds; a bearing has none
 */
public record Standpoint(
        UUID matterId,
        UUID treatmentId,
        Kind kind,
        String recommendation,
        String text,
        @Nullable LocalDate validUntil) {
    /** Which of the two it is. */
    public enum Kind {
        BEARING,
        POSITION
    }

    /** The heading that keeps a reader from taking it for a decision. */
    public String warning() {
        return DanishTexts.text("decision.standpoint." + kind);
    }
}
