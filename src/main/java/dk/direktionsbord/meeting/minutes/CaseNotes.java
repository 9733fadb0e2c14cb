package dk.direktionsbord.meeting.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.direktionsbord.matter.MatterNotes;
import dk.direktionsbord.matter.MatterNotes.Written;
import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.agenda.PaperContent;
import dk.direktionsbord.meeting.agenda.PaperContent.Item;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What was noted about a matter on a meeting is a note on that matter as well (L-NOT-2). A correction of the minutes corrects
 * the note.
 */
@Component
class CaseNotes {
    private final MatterNotes notes;

    CaseNotes(MatterNotes notes) {
        this.notes = notes;
    }

    void of(Meeting meeting, PaperContent minutes, String chair) {
        minutes.items().forEach(item -> note(meeting, minutes.name(), item, chair));
    }

    private void note(Meeting meeting, String name, Item item, String chair) {
        UUID matter = item.matter();
        String note = item.note();
        if (matter == null || note == null || note.isBlank()) {
            return;
        }
        UUID series = UUID.nameUUIDFromBytes((meeting.id() + " " + item.id()).getBytes(UTF_8));
        String source = DanishTexts.text("meeting.note.source", name, item.number());
        notes.fromMeeting(series, matter, new Written(source, meeting.heldOn(), note), chair);
    }
}
