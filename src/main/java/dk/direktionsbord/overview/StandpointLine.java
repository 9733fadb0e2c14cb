package dk.direktionsbord.overview;

import dk.direktionsbord.decision.Standpoint;

/** A bearing or a position, always under the words that it is not a decision (L-KSL-11). */
record StandpointLine(String warning, String recommendation, String text, String validUntil) {
    static StandpointLine of(Standpoint standpoint) {
        return new StandpointLine(
                standpoint.warning(),
                standpoint.recommendation(),
                standpoint.text(),
                DanishTime.day(standpoint.validUntil()));
    }
}
