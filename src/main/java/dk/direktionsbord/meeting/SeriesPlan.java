package dk.direktionsbord.meeting;

import java.util.List;

/** The dates of a series before it is made, with the conflicts explained and Danish warnings about the whole. */
public record SeriesPlan(List<SeriesMeeting> meetings, List<String> warnings) {
    public SeriesPlan {
        meetings = List.copyOf(meetings);
        warnings = List.copyOf(warnings);
    }

    /** Those that are held. */
    public List<SeriesMeeting> held() {
        return meetings.stream().filter(meeting -> meeting.heldOn() != null).toList();
    }
}
