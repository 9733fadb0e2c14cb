package dk.direktionsbord.implementation;

/** The tasks people are reminded of. */
public enum ReminderTask {
    TRANSLATION,
    CONFIRMATION
}
