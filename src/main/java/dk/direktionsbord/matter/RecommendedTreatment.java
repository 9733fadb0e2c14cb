package dk.direktionsbord.matter;

/** The treatment that forum routing recommends for the matter as a whole (C1, output {@code treatment}). */
public enum RecommendedTreatment {
    DECISION,
    DISCUSSION,
    SET_UP_GROUP,
    FEEDBACK,
    QUALIFICATION,
    POSITION,
    BEARING,
    APPROVED_FOR_COMMITTEE,
    URGENT_DECISION
}
