package dk.direktionsbord.matter;

/** What a gate says to a matter: it goes on, or back to the submitter. */
enum Verdict {
    APPROVED,
    RETURNED
}
