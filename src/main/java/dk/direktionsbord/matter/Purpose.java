package dk.direktionsbord.matter;

/** What one treatment is for; it decides which outcomes may be chosen (C10). */
public enum Purpose {
    DECISION,
    DISCUSSION,
    INFORMATION,
    BEARING,
    POSITION,
    QUALIFICATION,
    FEEDBACK,
    URGENT_DECISION
}
