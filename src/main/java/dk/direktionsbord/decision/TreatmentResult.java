package dk.direktionsbord.decision;

/** What a treatment tells the matter's course: go on with the route, or wait for the submitter to correct the matter. */
public enum TreatmentResult {
    CONTINUE,
    RETURNED
}
