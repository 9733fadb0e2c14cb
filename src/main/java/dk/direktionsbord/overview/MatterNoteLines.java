package dk.direktionsbord.overview;

import dk.direktionsbord.matter.MatterNote;
import dk.direktionsbord.matter.MatterNotes;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts a matter's notes, each in all its versions, on the page of the whole matter. */
@Component
class MatterNoteLines {
    private final MatterNotes notes;
    private final Names names;

    MatterNoteLines(MatterNotes notes, Names names) {
        this.notes = notes;
        this.names = names;
    }

    void show(UUID matterId, String person, Model model) {
        Set<UUID> seen = new HashSet<>();
        model.addAttribute(
                "notes",
                notes.of(matterId).stream()
                        .map(note -> line(note, seen.add(note.series()), person))
                        .toList());
    }

    private MatterNoteLine line(MatterNote note, boolean newest, String person) {
        return MatterNoteLine.of(note, newest, newest && notes.mayCorrect(person, note), names);
    }
}
