package dk.direktionsbord.organisation;

import java.time.LocalTime;

/**
 * A part of a meeting with its own participants (S119, S120).
 *
 * @param forum the forum that meets in this part, as routes name it
 */
public record MeetingPart(String forum, LocalTime startsAt, LocalTime endsAt) {}
