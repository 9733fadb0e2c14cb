package dk.direktionsbord.access;

/** How much is shown: everything, title with résumé and state, or nothing. */
public enum Visibility {
    FULL,
    SUMMARY,
    NONE
}
