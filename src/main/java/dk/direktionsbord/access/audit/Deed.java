package dk.direktionsbord.access.audit;

/** What somebody did with a subject. */
public enum Deed {
    DID,
    SAW,
    /** took a file out */
    EXPORTED,
    REFUSED
}
