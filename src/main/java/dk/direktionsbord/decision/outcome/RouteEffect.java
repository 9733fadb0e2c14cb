package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.Outcome;
import java.util.List;

/** What a conclusion does to the rest of the matter's route. */
enum RouteEffect {
    /** back to the submitter */
    RETURN,
    /** to the same forum once more */
    POSTPONE,
    /** to another forum first */
    FORWARD,
    /** nothing is left to treat */
    STOP,
    /** on to the next forum */
    CONTINUE;

    static RouteEffect of(List<Outcome> outcomes) {
        if (outcomes.stream().allMatch(Outcome::stops)) {
            return STOP;
        }
        return switch (outcomes.get(0)) {
            case RETURNED -> RETURN;
            case POSTPONED -> POSTPONE;
            case FORWARDED -> FORWARD;
            default -> CONTINUE;
        };
    }
}
