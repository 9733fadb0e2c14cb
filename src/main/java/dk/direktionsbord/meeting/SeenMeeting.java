package dk.direktionsbord.meeting;

import java.time.LocalTime;
import java.util.List;

/**
 * A meeting as a person may see it: only the parts that are theirs.
 *
 * @param name what it is called, neutral enough for any calendar
 * @param parts those the person may see; all have the meeting's date
 */
public record SeenMeeting(Meeting meeting, String name, boolean standing, List<Part> parts) {
    /** A part of the meeting, which a forum has to itself. */
    public record Part(String forum, String name, LocalTime startsAt, LocalTime endsAt) {}

    public SeenMeeting {
        parts = List.copyOf(parts);
    }

    public LocalTime startsAt() {
        return parts.get(0).startsAt();
    }

    public LocalTime endsAt() {
        return parts.get(parts.size() - 1).endsAt();
    }
}
