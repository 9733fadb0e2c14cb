package dk.direktionsbord.web;

import dk.direktionsbord.meeting.SeriesMeeting;
import dk.direktionsbord.meeting.SeriesPlan;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A planned series as machines read it.
 *
 * @param id of the series, or of the meeting when it is one date alone; null for a preview
 */
record SeriesAnswer(@Nullable UUID id, List<SeriesMeeting> meetings, List<String> warnings) {
    static SeriesAnswer of(@Nullable UUID id, SeriesPlan plan) {
        return new SeriesAnswer(id, plan.meetings(), plan.warnings());
    }
}
