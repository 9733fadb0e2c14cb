package dk.direktionsbord.implementation;

/** The steps of table C12, each taken once for a task. */
public enum ReminderStep {
    BEFORE_DEADLINE,
    AT_DEADLINE,
    ESCALATED,
    ESCALATED_FURTHER
}
