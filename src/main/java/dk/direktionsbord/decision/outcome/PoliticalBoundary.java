package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.Outcome;
import dk.direktionsbord.matter.Competence;

/**
 * The boundary no decision table can move: an administrative forum neither approves nor refuses a political matter, it
 * recommends, forwards, returns or takes a bearing (S89, L-KSL-14).
 */
final class PoliticalBoundary {
    private PoliticalBoundary() {}

    static boolean permits(boolean politicalMatter, Competence competence, Outcome outcome) {
        return competence == Competence.POLITICAL_BODY
                || !outcome.isDecision()
                || !(politicalMatter || competence == Competence.POLITICAL);
    }
}
