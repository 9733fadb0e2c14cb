package dk.direktionsbord.meeting.feed;

import java.time.LocalDate;

/**
 * A day on which a person has to be done with something.
 *
 * @param key tells it from the person's other deadlines, for as long as it is there
 * @param text what a calendar shows
 */
record DueDay(String key, LocalDate day, String text) {}
