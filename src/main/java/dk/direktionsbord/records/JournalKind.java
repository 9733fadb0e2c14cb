package dk.direktionsbord.records;

/** What is registered. */
public enum JournalKind {
    AGENDA,
    MINUTES,
    DECISION,
    ATTACHMENT
}
