package dk.direktionsbord.matter;

import dk.direktionsbord.workflow.Refusal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a treatment is: not reached, with its forum, placed on a sitting, or ended in one of three ways. */
public enum TreatmentState {
    WAITING,
    CURRENT,
    PLACED,
    CLOSED,
    CANCELLED,
    POSTPONED;

    private static final Map<TreatmentState, Set<TreatmentState>> NEXT = Map.of(
            WAITING, EnumSet.of(CURRENT, CANCELLED),
            CURRENT, EnumSet.of(PLACED, CLOSED, CANCELLED, POSTPONED),
            PLACED, EnumSet.of(PLACED, CLOSED, CANCELLED, POSTPONED));

    /** Whether nothing more happens to the treatment. */
    public boolean isEnded() {
        return this == CLOSED || this == CANCELLED || this == POSTPONED;
    }

    /** The next state, refused when the treatment cannot go there from here. */
    TreatmentState to(TreatmentState next) {
        if (!NEXT.getOrDefault(this, Set.of()).contains(next)) {
            throw Refusal.conflict("matter.treatment.refused");
        }
        return next;
    }
}
