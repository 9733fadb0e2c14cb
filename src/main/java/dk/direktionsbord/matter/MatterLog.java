package dk.direktionsbord.matter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The procedural steps of each matter, written as they happen and never changed (L-NOT-1). */
@Component
public class MatterLog {
    MatterLog() {}

    /**
     * Notes a step.
     *
     * @param person username, or "system" for a timer
     * @param messageKey key of the Danish text, such as {@code matter.log.submitted}
     */
    public void note(UUID matterId, String person, String messageKey, Object... arguments) {
        throw new UnsupportedOperationException();
    }

    /** The steps of a matter, the first first. */
    public List<Entry> of(UUID matterId) {
        throw new UnsupportedOperationException();
    }

    /** One step: when, who, and in Danish what. */
    public record Entry(Instant at, String person, String text) {}
}
