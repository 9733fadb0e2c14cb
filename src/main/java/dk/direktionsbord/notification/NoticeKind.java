package dk.direktionsbord.notification;

/** What a mail is about. */
public enum NoticeKind {
    /** a new task, for those who want to hear of each at once */
    TASK,
    /** all open tasks of a person, once a working day */
    DIGEST,
    AGENDA,
    MINUTES,
    MEETING_MOVED,
    MEETING_CANCELLED,
    /** a deadline is near or has come (C12) */
    REMINDER,
    /** something a person is told of, without having to do anything */
    ORIENTATION,
    /** a deadline has passed, told to the level above (C12) */
    ESCALATION;

    /** Whether it follows the task to a stand-in. */
    boolean isAboutATask() {
        return this == REMINDER || this == ESCALATION;
    }
}
