package dk.direktionsbord.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One version of a note on a matter (L-NOT-1). A correction is a new version with the same {@code series}.
 *
 * @param source from whom or where the information came, and how, such as "Telefonsamtale med regionen"
 * @param receivedOn the day it was received
 */
public record MatterNote(
        UUID id,
        UUID matterId,
        UUID series,
        int version,
        String source,
        LocalDate receivedOn,
        String content,
        String writtenBy,
        Instant writtenAt) {}
