package dk.direktionsbord.decision.gate;

import static dk.direktionsbord.decision.gate.GateDecision.DECIDE;
import static dk.direktionsbord.decision.gate.GateDecision.OTHER_FORUM;
import static dk.direktionsbord.decision.gate.GateDecision.RETURN;

import dk.direktionsbord.organisation.ForumKind;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.util.List;

/** Every rule at the director's gate, as one rulebook. */
final class GateRules {
    static final GateRule OTHER_FORUM_IS_NAMED = new GateRule(
            "another forum is one of the register",
            "S124",
            c -> c.decision() == OTHER_FORUM && c.forum() == null,
            "forum",
            "decision.gate.forumMissing");

    static final GateRule OTHER_FORUM_IS_ADMINISTRATIVE = new GateRule(
            "a political body is reached through the route, never by choice",
            "C3, L-KSL-9",
            c -> c.decision() == OTHER_FORUM && isPolitical(c),
            "forum",
            "decision.gate.forumPolitical");

    static final GateRule OTHER_FORUM_IS_OTHER = new GateRule(
            "the recommended forum is admitted, not chosen",
            "S124",
            c -> c.decision() == OTHER_FORUM && !c.deviates(),
            "forum",
            "decision.gate.forumSame");

    static final GateRule DEVIATION_HAS_REASON = new GateRule(
            "another forum has a reason",
            "S124, C1 note b",
            c -> c.decision() == OTHER_FORUM && GateCase.missing(c.overrideReason()),
            "overrideReason",
            "decision.gate.reasonMissing");

    static final GateRule POLITICAL_MATTER_IS_NOT_DECIDED = new GateRule(
            "a director decides administrative matters only",
            "S89",
            c -> c.decision() == DECIDE && c.matter().isPolitical(),
            "gateDecision",
            "decision.gate.political");

    static final GateRule DISCUSSED_WITH_CHEF = new GateRule(
            "a director decides in close cooperation with the centre chef",
            "S114",
            c -> c.decision() == DECIDE && !c.discussedWithChef(),
            "discussedWithChef",
            "decision.gate.notDiscussed");

    static final GateRule DECISION_IS_WRITTEN = new GateRule(
            "a director's decision is written out",
            "S114, S140",
            c -> c.decision() == DECIDE && GateCase.missing(c.decisionText()),
            "decisionText",
            "decision.gate.textMissing");

    static final GateRule RETURN_HAS_REASON = new GateRule(
            "a return has a reason",
            "S79",
            c -> c.decision() == RETURN && GateCase.missing(c.returnReason()),
            "returnReason",
            "decision.gate.returnReason");

    static final List<GateRule> ALL = List.of(
            OTHER_FORUM_IS_NAMED,
            OTHER_FORUM_IS_ADMINISTRATIVE,
            OTHER_FORUM_IS_OTHER,
            DEVIATION_HAS_REASON,
            POLITICAL_MATTER_IS_NOT_DECIDED,
            DISCUSSED_WITH_CHEF,
            DECISION_IS_WRITTEN,
            RETURN_HAS_REASON);

    private GateRules() {}

    static List<FieldError> mistakesIn(GateCase c) {
        return ALL.stream()
                .filter(rule -> rule.broken().test(c))
                .map(GateRule::mistake)
                .toList();
    }

    /** Refuses with every mistake at once. */
    static void check(GateCase c) {
        List<FieldError> mistakes = mistakesIn(c);
        if (!mistakes.isEmpty()) {
            throw Refusal.fields(mistakes);
        }
    }

    private static boolean isPolitical(GateCase c) {
        return c.forum() != null
                && (c.forum().kind() == ForumKind.POLITICAL || c.forum().id().equals("MAYOR_URGENT_DECISION"));
    }
}
