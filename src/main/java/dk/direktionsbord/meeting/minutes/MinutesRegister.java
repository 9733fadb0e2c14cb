package dk.direktionsbord.meeting.minutes;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.agenda.PaperContent;
import dk.direktionsbord.meeting.agenda.StoredPaper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The approved minutes, numbered for each form of meeting and year without a gap; none of them changes. */
@Component
public class MinutesRegister {
    private final JdbcClient jdbc;
    private final StoredPaper stored;
    private final Clock clock;

    MinutesRegister(JdbcClient jdbc, StoredPaper stored, Clock clock) {
        this.jdbc = jdbc;
        this.stored = stored;
        this.clock = clock;
    }

    /** Approved minutes. */
    public record Minutes(int year, int number, PaperContent content, String by, Instant at) {
        /** Such as "3/2027". */
        public String label() {
            return number + "/" + year;
        }
    }

    public Optional<Minutes> of(UUID meeting) {
        return jdbc.sql("select * from minutes where meeting = ?")
                .param(meeting)
                .query((row, number) -> minutes(row))
                .optional();
    }

    /** Approves; the counter's row stays locked until the transaction ends, so no number is given twice. */
    void approve(Meeting meeting, PaperContent content, String by) {
        int year = meeting.heldOn().getYear();
        int number = jdbc.sql("insert into minutes_counter (form, year, last) values (?, ?, 1) "
                        + "on conflict (form, year) do update set last = minutes_counter.last + 1 returning last")
                .params(meeting.form(), year)
                .query(Integer.class)
                .single();
        jdbc.sql("insert into minutes (meeting, form, year, number, content, approved_by, approved_at) "
                        + "values (?, ?, ?, ?, ?::jsonb, ?, ?)")
                .params(
                        meeting.id(),
                        meeting.form(),
                        year,
                        number,
                        stored.write(content),
                        by,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Minutes minutes(ResultSet row) throws SQLException {
        return new Minutes(
                row.getInt("year"),
                row.getInt("number"),
                stored.read(row.getString("content")),
                row.getString("approved_by"),
                row.getObject("approved_at", OffsetDateTime.class).toInstant());
    }
}
