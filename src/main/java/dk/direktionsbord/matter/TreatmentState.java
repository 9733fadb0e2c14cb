package dk.direktionsbord.matter;

/** Where a treatment is: not reached, with its forum, placed on a sitting, or ended in one of three ways. */
public enum TreatmentState {
    WAITING,
    CURRENT,
    PLACED,
    CLOSED,
    CANCELLED,
    POSTPONED;

    /** Whether nothing more happens to the treatment. */
    public boolean isEnded() {
        return this == CLOSED || this == CANCELLED || this == POSTPONED;
    }
}
