package dk.direktionsbord.meeting.feed;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A deadline as a calendar is told it now.
 *
 * @param sequence counts the changes the calendar has been told
 * @param ended whether it no longer holds, so that a calendar that knows it takes it away
 */
record ToldDueDay(String key, LocalDate day, String text, int sequence, boolean ended, Instant changedAt) {}
