package dk.direktionsbord.overview;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the decision log, as far as the reader may see it.
 *
 * @param title none when the matter is closed to the reader
 * @param text the neutral text of a matter that is closed to the reader; the title only of one seen in summary
 */
record DecisionLogRow(
        String number,
        String decidedOn,
        String forum,
        String matterNumber,
        @Nullable String title,
        String link,
        String text,
        String owner,
        String deadline) {}
