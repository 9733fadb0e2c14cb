package dk.direktionsbord.meeting;

/** Where a meeting is. */
public enum MeetingState {
    PLANNED,
    HELD,
    CANCELLED
}
