package dk.direktionsbord.overview;

import dk.direktionsbord.decision.Decision;
import org.jspecify.annotations.Nullable;

/** An entry of the decision log in words. */
record DecisionLine(
        String number,
        String forum,
        String decidedOn,
        String kind,
        String text,
        String owner,
        String deadline,
        @Nullable String expectation,
        @Nullable String commonPart,
        @Nullable String localPart,
        String centres) {
    static DecisionLine of(Decision decision, Names names) {
        return new DecisionLine(
                decision.number(),
                names.forum(decision.forum()),
                DanishTime.day(decision.decidedOn()),
                decision.kind().label(),
                decision.text(),
                names.person(decision.owner()),
                DanishTime.day(decision.deadline()),
                decision.expectation(),
                decision.commonPart(),
                decision.localPart(),
                names.centres(decision.centres()));
    }
}
