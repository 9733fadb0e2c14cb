package dk.direktionsbord.meeting.minutes;

import dk.direktionsbord.meeting.agenda.PaperWriter.Recorded;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the secretariat wrote about a meeting, from the fields of a form; an empty field is empty text. */
final class Written {
    private Written() {}

    static Recorded of(
            @Nullable List<String> absent,
            @Nullable String standIns,
            @Nullable String text,
            Map<UUID, String> notes,
            @Nullable List<AwayRow> away) {
        return new Recorded(
                Objects.requireNonNullElse(absent, List.of()),
                Objects.requireNonNullElse(standIns, "").strip(),
                Objects.requireNonNullElse(text, "").strip(),
                notes,
                AwayRow.read(away));
    }
}
