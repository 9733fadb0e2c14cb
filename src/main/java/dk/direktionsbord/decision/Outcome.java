package dk.direktionsbord.decision;

import dk.direktionsbord.workflow.DanishTexts;

/** What a forum concluded about one sentence of a recommendation (agenda-item rules 5, C10). */
public enum Outcome {
    APPROVED(Effect.DECIDES),
    ENDORSED(Effect.DECIDES),
    APPROVED_WITH_CHANGE(Effect.DECIDES),
    NOT_APPROVED(Effect.REJECTS),
    DISMISSED(Effect.REJECTS),
    RECOMMENDED(Effect.ADVISES),
    RECOMMENDED_WITH_CHANGE(Effect.ADVISES),
    NOT_RECOMMENDED(Effect.ADVISES),
    NOTED(Effect.NOTES),
    DISCUSSED(Effect.NOTES),
    FEEDBACK_GIVEN(Effect.NOTES),
    QUALIFIED(Effect.NOTES),
    BEARING(Effect.STANDS),
    POSITION_SET(Effect.STANDS),
    FORWARDED(Effect.MOVES),
    RETURNED(Effect.MOVES),
    POSTPONED(Effect.MOVES),
    WITHDRAWN(Effect.ENDS),
    LAPSED(Effect.ENDS);

    /** What an outcome does to what was recommended. */
    enum Effect {
        DECIDES,
        REJECTS,
        ADVISES,
        NOTES,
        STANDS,
        MOVES,
        ENDS
    }

    private final Effect effect;

    Outcome(Effect effect) {
        this.effect = effect;
    }

    /** Whether it settles the matter's question, for or against, and so belongs in the decision log (S104). */
    public boolean isDecision() {
        return approves() || rejects();
    }

    public boolean approves() {
        return effect == Effect.DECIDES;
    }

    public boolean rejects() {
        return effect == Effect.REJECTS;
    }

    /** Whether it passes a recommendation on to the body that decides (S89). */
    public boolean advises() {
        return effect == Effect.ADVISES;
    }

    /** Whether it is a bearing or a position, which is never a decision (S122, S123). */
    public boolean isStandpoint() {
        return effect == Effect.STANDS;
    }

    /** Whether it can only be given to the whole item, because it says where the item goes now. */
    public boolean concernsWholeItem() {
        return effect == Effect.MOVES || effect == Effect.ENDS;
    }

    /** Whether nothing of the recommendation goes on after it. */
    public boolean stops() {
        return rejects() || effect == Effect.ENDS;
    }

    /** What a person chooses in a form. */
    public String label() {
        return DanishTexts.text("decision.outcome." + name());
    }
}
