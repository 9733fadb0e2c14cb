package dk.direktionsbord.matter;

import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.Refusal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a matter is in its life (agenda-item template, section 3). */
public enum MatterState {
    SUBMITTED,
    GATHERING_CONTRIBUTIONS,
    READY,
    APPROVED_BY_CHEF,
    AT_DIRECTOR,
    RETURNED,
    IN_TREATMENT,
    SENT_TO_POLITICS,
    BEING_IMPLEMENTED,
    DECIDED,
    IMPLEMENTED,
    CLOSED_WITHOUT_DECISION,
    WITHDRAWN;

    private static final Set<MatterState> ENDED = EnumSet.of(DECIDED, IMPLEMENTED, CLOSED_WITHOUT_DECISION, WITHDRAWN);
    /** Where a matter may go from its director or a forum. */
    private static final Set<MatterState> AFTER_TREATMENT = EnumSet.of(
            IN_TREATMENT,
            SENT_TO_POLITICS,
            RETURNED,
            BEING_IMPLEMENTED,
            DECIDED,
            IMPLEMENTED,
            CLOSED_WITHOUT_DECISION,
            WITHDRAWN);

    /** Preparation goes forward only, but a process owner may leave steps of it out. */
    private static final Map<MatterState, Set<MatterState>> NEXT = Map.of(
            SUBMITTED, EnumSet.of(GATHERING_CONTRIBUTIONS, READY, APPROVED_BY_CHEF, AT_DIRECTOR, RETURNED),
            GATHERING_CONTRIBUTIONS, EnumSet.of(READY, APPROVED_BY_CHEF, AT_DIRECTOR, RETURNED),
            READY, EnumSet.of(APPROVED_BY_CHEF, AT_DIRECTOR, RETURNED),
            APPROVED_BY_CHEF, EnumSet.of(AT_DIRECTOR, RETURNED),
            AT_DIRECTOR, AFTER_TREATMENT,
            RETURNED, EnumSet.of(SUBMITTED, WITHDRAWN),
            IN_TREATMENT, AFTER_TREATMENT,
            SENT_TO_POLITICS, AFTER_TREATMENT,
            BEING_IMPLEMENTED, EnumSet.of(IMPLEMENTED));

    /** Whether the matter is closed; its record is kept for ever. */
    public boolean isEnded() {
        return ENDED.contains(this);
    }

    /** What people read, such as "Hos direktøren". */
    public String label() {
        return DanishTexts.text("matter.state." + name());
    }

    /** The next state, refused when the matter cannot go there from here. */
    MatterState to(MatterState next) {
        if (!NEXT.getOrDefault(this, Set.of()).contains(next)) {
            throw Refusal.conflict("matter.state.refused", label(), next.label());
        }
        return next;
    }
}
