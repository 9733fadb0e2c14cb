package dk.direktionsbord.meeting.minutes;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.agenda.AgendaItem;
import dk.direktionsbord.meeting.agenda.AgendaItems;
import dk.direktionsbord.workflow.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The notes on a meeting's items, as rows of a form in the order of the agenda. */
@Component
class NoteRows {
    private final AgendaItems items;

    NoteRows(AgendaItems items) {
        this.items = items;
    }

    /** The notes by item; a row that has moved since is refused rather than noted wrongly. */
    Map<UUID, String> read(Meeting meeting, @Nullable List<NoteRow> rows) {
        List<AgendaItem> all = items.of(meeting);
        List<NoteRow> written = rows == null ? List.of() : rows;
        if (!all.stream()
                .map(AgendaItem::title)
                .toList()
                .equals(written.stream().map(NoteRow::item).toList())) {
            throw Refusal.conflict("meeting.agenda.changed");
        }
        Map<UUID, String> notes = new LinkedHashMap<>();
        for (int index = 0; index < written.size(); index++) {
            String note = written.get(index).note();
            if (note != null && !note.isBlank()) {
                notes.put(all.get(index).id(), note.strip());
            }
        }
        return notes;
    }

    /** The rows to show. */
    List<Map<String, Object>> shown(Meeting meeting, Map<UUID, String> notes) {
        return items.of(meeting).stream().map(item -> row(item, notes)).toList();
    }

    private static Map<String, Object> row(AgendaItem item, Map<UUID, String> notes) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("item", item.title());
        if (notes.containsKey(item.id())) {
            row.put("note", notes.get(item.id()));
        }
        return row;
    }
}
