package dk.direktionsbord.matter;

import java.time.Instant;
import java.util.UUID;

/** A matter in a list. The title is the real one: whoever shows it asks {@code access} first. */
public record MatterSummary(
        UUID id,
        String matterNumber,
        String title,
        MatterType type,
        String owningCentre,
        String submittedBy,
        MatterState state,
        boolean open,
        Instant createdAt) {}
