package dk.direktionsbord.matter;

/** The form of treatment the submitter wishes, an input of forum routing (C1). */
public enum RequestedTreatment {
    DECISION,
    DISCUSSION,
    STRATEGIC_LINES,
    REFLECTION,
    THEME,
    ILLUMINATION,
    DIRECTOR_GROUPS,
    QUALIFICATION,
    INFORMATION
}
