package dk.direktionsbord.decision.outcome;

import static dk.direktionsbord.decision.Outcome.APPROVED_WITH_CHANGE;
import static dk.direktionsbord.decision.Outcome.BEARING;
import static dk.direktionsbord.decision.Outcome.FEEDBACK_GIVEN;
import static dk.direktionsbord.decision.Outcome.NOT_APPROVED;
import static dk.direktionsbord.decision.Outcome.NOT_RECOMMENDED;
import static dk.direktionsbord.decision.Outcome.POSITION_SET;
import static dk.direktionsbord.decision.Outcome.RECOMMENDED_WITH_CHANGE;
import static dk.direktionsbord.decision.Outcome.RETURNED;

import dk.direktionsbord.decision.Outcome;
import dk.direktionsbord.matter.Purpose;
import java.util.List;
import java.util.Set;

/** Which outcomes say nothing without words of their own. */
final class WordingRules {
    private static final Set<Outcome> CHANGES = Set.of(APPROVED_WITH_CHANGE, RECOMMENDED_WITH_CHANGE);
    private static final Set<Outcome> REFUSALS = Set.of(NOT_APPROVED, NOT_RECOMMENDED, Outcome.DISMISSED);
    private static final Set<Outcome> TEXTS = Set.of(BEARING, POSITION_SET, FEEDBACK_GIVEN);

    static final OutcomeRule CHANGE_IS_WRITTEN = new OutcomeRule(
            "a change is written out",
            "agenda-item rules 5",
            c -> c.eachSentence(said -> lacksText(said, CHANGES), "outcomeText", "decision.changeMissing"));

    static final OutcomeRule TEXT_IS_WRITTEN = new OutcomeRule(
            "a bearing, a position and a feedback are written out",
            "S122, S123, S169",
            c -> c.eachSentence(said -> lacksText(said, TEXTS), "outcomeText", "decision.textMissing"));

    static final OutcomeRule REFUSAL_HAS_REASON = new OutcomeRule(
            "a refusal has a reason",
            "S104",
            c -> c.conclusion().returnReason() != null
                    ? List.of()
                    : c.eachSentence(said -> lacksText(said, REFUSALS), "outcomeText", "decision.refusalReason"));

    static final OutcomeRule RETURN_HAS_REASON = new OutcomeRule(
            "a return has a reason",
            "S79",
            c -> Mistakes.when(
                    c.has(RETURNED) && ReturnReason.of(c.conclusion()).isEmpty(),
                    "returnReason",
                    "decision.returnReason"));

    static final OutcomeRule POSITION_HAS_END = new OutcomeRule(
            "a position is valid until a day",
            "S123",
            c -> Mistakes.when(c.has(POSITION_SET) && endsTooSoon(c), "positionValidUntil", "decision.validUntil"));

    static final OutcomeRule URGENT_DECISION_IS_EXPLAINED = new OutcomeRule(
            "an urgent decision says why it cannot wait, and who was heard",
            "L-KSL-9",
            c -> Mistakes.when(
                    c.treatment().purpose() == Purpose.URGENT_DECISION
                            && c.conclusion().isDecision()
                            && c.conclusion().decisionText() == null,
                    "decisionText",
                    "decision.urgentReason"));

    static final List<OutcomeRule> ALL = List.of(
            CHANGE_IS_WRITTEN,
            TEXT_IS_WRITTEN,
            REFUSAL_HAS_REASON,
            RETURN_HAS_REASON,
            POSITION_HAS_END,
            URGENT_DECISION_IS_EXPLAINED);

    private WordingRules() {}

    private static boolean lacksText(Sentence said, Set<Outcome> outcomes) {
        return outcomes.contains(said.outcome()) && !said.hasText();
    }

    private static boolean endsTooSoon(OutcomeCase c) {
        var until = c.conclusion().positionValidUntil();
        return until == null || until.isBefore(c.today());
    }
}
