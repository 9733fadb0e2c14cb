package dk.direktionsbord.matter;

import java.time.Instant;
import java.util.UUID;

/**
 * What is to be handled: a matter lives through several treatments.
 *
 * @param matterNumber year and running number, such as "2027-0001"; no number is left out
 * @param owningCentre id of the centre that answers for the matter
 * @param submittedBy username of the submitter
 * @param open whether the item may be read outside its circle; a closed item shows a neutral title only
 * @param text the newest version of the text
 * @param version the number of that version, from 1
 */
public record Matter(
        UUID id,
        String matterNumber,
        MatterType type,
        String owningCentre,
        String submittedBy,
        MatterState state,
        boolean open,
        MatterText text,
        int version,
        MatterFacts facts,
        boolean toBeImplemented,
        Instant createdAt) {
    /** Whether the final word is political, so no administrative forum may end it with a decision (S89). */
    public boolean isPolitical() {
        return facts.decisionAuthority().isPolitical();
    }
}
