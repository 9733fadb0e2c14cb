package dk.direktionsbord.meeting;

import java.time.LocalDate;

/** Which meetings are asked for: of a form or forum, or of all when it is empty. */
public record MeetingQuery(String forum, LocalDate from, LocalDate to) {}
