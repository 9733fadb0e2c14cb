package dk.direktionsbord.matter;

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

    /** Whether the matter is closed; its record is kept for ever. */
    public boolean isEnded() {
        return this == DECIDED || this == IMPLEMENTED || this == CLOSED_WITHOUT_DECISION || this == WITHDRAWN;
    }
}
