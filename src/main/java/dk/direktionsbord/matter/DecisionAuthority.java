package dk.direktionsbord.matter;

/** Who has the final word (template field 10). Everything but {@link #ADMINISTRATIVE} is a political matter (S89). */
public enum DecisionAuthority {
    ADMINISTRATIVE,
    COMMITTEE,
    FINANCE_COMMITTEE,
    COUNCIL;

    public boolean isPolitical() {
        return this != ADMINISTRATIVE;
    }
}
