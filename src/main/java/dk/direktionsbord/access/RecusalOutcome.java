package dk.direktionsbord.access;

import dk.direktionsbord.workflow.DanishTexts;

/**
 * What was decided about a person's habilitet: inhabil (forvaltningsloven § 3, stk. 1), not inhabil (stk. 2), or inhabil
 * but needed for the treatment (§ 4).
 */
public enum RecusalOutcome {
    RECUSED,
    NOT_RECUSED,
    OVERRIDDEN;

    /** The outcome in plain Danish. */
    public String danish() {
        return DanishTexts.text("access.recusal.outcome." + name());
    }
}
