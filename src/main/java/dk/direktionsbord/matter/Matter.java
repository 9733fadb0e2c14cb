package dk.direktionsbord.matter;

import dk.direktionsbord.workflow.DanishTexts;
import java.time.Instant;
import java.util.List;
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

    /** A matter as it comes in, with its first text. */
    static Matter submitted(MatterFields fields, String centre, String number, Instant now) {
        return new Matter(
                fields.matterId(),
                number,
                fields.matterType(),
                centre,
                fields.performedBy(),
                MatterState.SUBMITTED,
                fields.isOpen(),
                fields.text(),
                1,
                fields.facts(),
                false,
                now);
    }

    /** The matter with the corrected words; only a matter that was sent back is corrected. */
    Matter corrected(MatterFields fields) {
        return new Matter(
                id,
                matterNumber,
                fields.matterType(),
                owningCentre,
                submittedBy,
                state.to(MatterState.SUBMITTED),
                fields.isOpen(),
                fields.text(),
                version + 1,
                fields.facts(),
                toBeImplemented,
                createdAt);
    }

    /** What whoever reads the matter has to see to before anything of it is released, in Danish (L-GDPR-1). */
    public List<String> warnings() {
        return text.looksLikeCpr() ? List.of(DanishTexts.text("matter.cpr.warn")) : List.of();
    }

    /** The same matter in its next state, refused when it cannot go there. */
    Matter in(MatterState next) {
        return new Matter(
                id,
                matterNumber,
                type,
                owningCentre,
                submittedBy,
                state.to(next),
                open,
                text,
                version,
                facts,
                toBeImplemented,
                createdAt);
    }

    /** The same matter with a decision that the centres have to carry out. */
    Matter forImplementation() {
        return new Matter(
                id, matterNumber, type, owningCentre, submittedBy, state, open, text, version, facts, true, createdAt);
    }

    /** Whether the words, the type or the facts differ, so that what was said to the old text no longer counts. */
    boolean saysOtherwiseThan(Matter other) {
        return type != other.type || open != other.open || !text.equals(other.text) || !facts.equals(other.facts);
    }
}
