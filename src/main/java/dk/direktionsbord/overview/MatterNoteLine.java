package dk.direktionsbord.overview;

import dk.direktionsbord.matter.MatterNote;
import java.util.UUID;

/** One version of a note as the matter's page tells it. */
record MatterNoteLine(
        UUID series,
        int version,
        boolean newest,
        String source,
        String received,
        String day,
        String content,
        String by,
        String at,
        boolean mayCorrect) {
    static MatterNoteLine of(MatterNote note, boolean newest, boolean mayCorrect, Names names) {
        return new MatterNoteLine(
                note.series(),
                note.version(),
                newest,
                note.source(),
                DanishTime.day(note.receivedOn()),
                note.receivedOn().toString(),
                note.content(),
                names.person(note.writtenBy()),
                DanishTime.moment(note.writtenAt()),
                newest && mayCorrect);
    }
}
