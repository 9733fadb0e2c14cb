package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.Outcome;
import dk.direktionsbord.matter.Contribution;
import dk.direktionsbord.matter.Contribution.Position;
import dk.direktionsbord.matter.Purpose;
import java.util.List;

/** What must have happened before a forum concludes. */
final class PreparationRules {
    static final OutcomeRule MED_IS_HEARD_FIRST = new OutcomeRule(
            "MED discusses the matter before it is decided or recommended",
            "S98, L-MED-1",
            c -> Mistakes.when(
                    c.any(PreparationRules::settles) && !MedHearing.isHeld(c.matter(), c.contributions()),
                    "outcomes",
                    "decision.medMissing",
                    MedHearing.missing(c.contributions())));

    static final OutcomeRule ADVICE_IS_ANSWERED_FIRST = new OutcomeRule(
            "the direktion answers each point of advice before it decides",
            "S132",
            c -> Mistakes.when(
                    c.treatment().purpose() == Purpose.DECISION && c.unansweredPoints() > 0,
                    "outcomes",
                    "decision.adviceUnanswered",
                    c.unansweredPoints()));

    static final OutcomeRule ALL_CHEFS_CONSENT = new OutcomeRule(
            "a cooperation between centres is agreed by all its chefs",
            "S152",
            c -> Mistakes.when(
                    c.treatment().forum().equals("CENTRE_COOPERATION")
                            && c.any(Outcome::approves)
                            && c.contributions().stream().anyMatch(PreparationRules::isChefsNo),
                    "outcomes",
                    "decision.chefDisagrees"));

    static final List<OutcomeRule> ALL = List.of(MED_IS_HEARD_FIRST, ADVICE_IS_ANSWERED_FIRST, ALL_CHEFS_CONSENT);

    private PreparationRules() {}

    private static boolean settles(Outcome outcome) {
        return outcome.isDecision() || outcome.advises();
    }

    private static boolean isChefsNo(Contribution contribution) {
        return contribution.party().startsWith("centre-chef.")
                && contribution.state() == Contribution.State.GIVEN
                && contribution.position() == Position.NOT_OK;
    }
}
