package dk.direktionsbord.access;

import dk.direktionsbord.workflow.DanishTexts;

/** What may make a person inhabil: forvaltningsloven § 3, stk. 1, nr. 1 to 5, in that order (L-INH-1). */
public enum RecusalGround {
    OWN_INTEREST,
    CLOSE_RELATIVE,
    LEADING_POSITION,
    EARLIER_TREATMENT,
    OTHER_CIRCUMSTANCES;

    /** The ground in plain Danish. */
    public String danish() {
        return DanishTexts.text("access.recusal.ground." + name());
    }
}
