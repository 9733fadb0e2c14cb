package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.Outcome;
import dk.direktionsbord.matter.Competence;
import java.util.List;

/** What the forum has the right to conclude. */
final class CompetenceRules {
    static final OutcomeRule POLITICAL_MATTER_IS_DECIDED_POLITICALLY = new OutcomeRule(
            "an administrative forum never decides a political matter",
            "S89",
            c -> c.eachSentence(
                    said -> !PoliticalBoundary.permits(
                            c.matter().isPolitical(), c.treatment().competence(), said.outcome()),
                    "outcome",
                    "decision.political"));

    static final OutcomeRule FORUM_MAY_DECIDE = new OutcomeRule(
            "a forum without the right to decide does not decide",
            "B2",
            c -> c.eachSentence(said -> said.outcome().isDecision() && mayNotDecide(c), "outcome", "decision.noRight"));

    static final OutcomeRule TABLE_ALLOWS = new OutcomeRule(
            "only what the decision table allows",
            "C10",
            c -> c.eachSentence(said -> !c.allowed().contains(said.outcome()), "outcome", "decision.notAllowed"));

    static final OutcomeRule WHOLE_ITEM_MOVES = new OutcomeRule(
            "an item is returned, postponed, forwarded or withdrawn as a whole",
            "enkeltsagsprincippet",
            c -> Mistakes.when(
                    c.any(Outcome::concernsWholeItem)
                            && c.conclusion().outcomes().stream().distinct().count() > 1,
                    "outcomes",
                    "decision.wholeItem"));

    static final List<OutcomeRule> ALL =
            List.of(POLITICAL_MATTER_IS_DECIDED_POLITICALLY, FORUM_MAY_DECIDE, TABLE_ALLOWS, WHOLE_ITEM_MOVES);

    private CompetenceRules() {}

    private static boolean mayNotDecide(OutcomeCase c) {
        return c.treatment().competence() == Competence.ADMINISTRATIVE
                && !c.forum().mayDecide();
    }
}
