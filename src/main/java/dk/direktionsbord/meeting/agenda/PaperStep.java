package dk.direktionsbord.meeting.agenda;

/** What can happen to a meeting's papers. */
public enum PaperStep {
    COMPOSED,
    AGENDA_RETURNED,
    RELEASED,
    NEW_AGENDA,
    HELD,
    MINUTES_RETURNED,
    APPROVED
}
