package dk.direktionsbord.decision.gate;

import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.Recommendation;
import dk.direktionsbord.organisation.Forum;
import org.jspecify.annotations.Nullable;

/**
 * A director's answer at the gate with what the rules have to know.
 *
 * @param forum the forum chosen instead of the recommended one, when it is in the register
 */
record GateCase(
        GateDecision decision,
        Matter matter,
        Recommendation recommended,
        @Nullable Forum forum,
        @Nullable String overrideReason,
        boolean discussedWithChef,
        @Nullable String decisionText,
        @Nullable String returnReason) {
    String recommendedForum() {
        return recommended.route().get(0);
    }

    /** The forum that treats the matter first after this decision. */
    String chosenForum() {
        return switch (decision) {
            case ADMIT, RETURN -> recommendedForum();
            case DECIDE -> "DIRECTOR";
            case OTHER_FORUM -> forum == null ? "" : forum.id();
        };
    }

    /** Whether the director goes another way than the decision table recommends. */
    boolean deviates() {
        return !chosenForum().equals(recommendedForum());
    }

    static boolean missing(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
