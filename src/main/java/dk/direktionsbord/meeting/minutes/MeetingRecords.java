package dk.direktionsbord.meeting.minutes;

import dk.direktionsbord.meeting.agenda.PaperWriter.Recorded;
import dk.direktionsbord.meeting.agenda.StoredPaper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the secretariat recorded at a meeting; each time the chair returns it, the next is a new round. */
@Component
class MeetingRecords {
    private final JdbcClient jdbc;
    private final StoredPaper stored;
    private final Clock clock;

    MeetingRecords(JdbcClient jdbc, StoredPaper stored, Clock clock) {
        this.jdbc = jdbc;
        this.stored = stored;
        this.clock = clock;
    }

    Optional<Recorded> newest(UUID meeting) {
        return jdbc.sql("select * from meeting_record where meeting = ? order by round desc limit 1")
                .param(meeting)
                .query((row, number) -> recorded(row))
                .optional();
    }

    void add(UUID meeting, Recorded recorded, String by) {
        jdbc.sql(
                        """
                        insert into meeting_record (meeting, round, absent, stand_ins, notes, away, text, recorded_by, recorded_at)
                        select ?, coalesce(max(round), 0) + 1, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?
                        from meeting_record where meeting = ?
                        """)
                .params(
                        meeting,
                        recorded.absent().toArray(String[]::new),
                        recorded.standIns(),
                        stored.write(recorded.notes()),
                        stored.write(recorded.away()),
                        recorded.text(),
                        by,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        meeting)
                .update();
    }

    private Recorded recorded(ResultSet row) throws SQLException {
        return new Recorded(
                List.of((String[]) row.getArray("absent").getArray()),
                row.getString("stand_ins"),
                row.getString("text"),
                stored.readNotes(row.getString("notes")),
                stored.readPeople(row.getString("away")));
    }
}
