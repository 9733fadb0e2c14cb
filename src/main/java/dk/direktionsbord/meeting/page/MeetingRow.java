package dk.direktionsbord.meeting.page;

import java.util.List;
import java.util.UUID;

/** A meeting as a line of the list. */
record MeetingRow(
        UUID id,
        String day,
        String times,
        String name,
        String chair,
        String place,
        List<Mark> marks,
        String explanation) {}
