package dk.direktionsbord.organisation;

/** How formal the papers of a meeting form are (B2, S160, S171; G4 for those the founding documents are silent about). */
public enum Papers {
    FORMAL,
    DECISION_LIST,
    PRIVATE_NOTE,
    NONE
}
