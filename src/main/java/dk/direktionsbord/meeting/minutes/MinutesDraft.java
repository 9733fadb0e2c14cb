package dk.direktionsbord.meeting.minutes;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.agenda.PaperContent;
import dk.direktionsbord.meeting.agenda.PaperWriter;
import dk.direktionsbord.meeting.agenda.PaperWriter.Recorded;
import org.springframework.stereotype.Component;

/** Minutes as they would be approved now: from what was recorded, or a correction of what has been approved. */
@Component
class MinutesDraft {
    private final MeetingRecords records;
    private final MinutesRegister minutes;
    private final PaperWriter writer;

    MinutesDraft(MeetingRecords records, MinutesRegister minutes, PaperWriter writer) {
        this.records = records;
        this.minutes = minutes;
        this.writer = writer;
    }

    PaperContent of(Meeting meeting) {
        Recorded recorded = records.newest(meeting.id()).orElseThrow();
        return minutes.of(meeting.id())
                .map(approved -> writer.corrected(approved.content(), recorded))
                .orElseGet(() -> writer.minutes(meeting, recorded));
    }
}
