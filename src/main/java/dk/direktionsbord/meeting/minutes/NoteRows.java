package dk.direktionsbord.meeting.minutes;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.agenda.AgendaItem;
import dk.direktionsbord.meeting.agenda.PaperWriter.Recorded;
import dk.direktionsbord.meeting.agenda.ReadableItems;
import dk.direktionsbord.meeting.agenda.ReadableItems.Seen;
import dk.direktionsbord.workflow.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The notes on a meeting's items, as rows of a form in the order of the agenda. A note on a matter the writer may not read
 * is not shown, and stays as it was.
 */
@Component
class NoteRows {
    private final ReadableItems items;
    private final MeetingRecords records;

    NoteRows(ReadableItems items, MeetingRecords records) {
        this.items = items;
        this.records = records;
    }

    /** The notes by item; a row that has moved since is refused rather than noted wrongly. */
    Map<UUID, String> read(Meeting meeting, @Nullable List<NoteRow> rows, String by) {
        Seen seen = items.of(meeting, by);
        List<AgendaItem> all = seen.items();
        List<NoteRow> written = rows == null ? List.of() : rows;
        if (!all.stream()
                .map(AgendaItem::title)
                .toList()
                .equals(written.stream().map(NoteRow::item).toList())) {
            throw Refusal.conflict("meeting.agenda.changed");
        }
        Map<UUID, String> earlier =
                records.newest(meeting.id()).map(Recorded::notes).orElse(Map.of());
        Map<UUID, String> notes = new LinkedHashMap<>();
        for (int index = 0; index < written.size(); index++) {
            UUID item = all.get(index).id();
            String note = seen.hidden().contains(item)
                    ? earlier.get(item)
                    : written.get(index).note();
            if (note != null && !note.isBlank()) {
                notes.put(item, note.strip());
            }
        }
        return notes;
    }

    /** The rows to show. */
    static List<Map<String, Object>> shown(Seen seen, Map<UUID, String> notes) {
        return seen.items().stream()
                .map(item -> row(item, seen.hidden().contains(item.id()) ? null : notes.get(item.id())))
                .toList();
    }

    private static Map<String, Object> row(AgendaItem item, @Nullable String note) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("item", item.title());
        if (note != null) {
            row.put("note", note);
        }
        return row;
    }
}
