package dk.direktionsbord.kle;

/** How KL's plan marks a number for the archives (BEK 183/2018). */
public enum Preservation {
    /** bevares */
    PRESERVE,
    /** kasseres */
    DISCARD,
    /** the plan does not say */
    UNKNOWN
}
