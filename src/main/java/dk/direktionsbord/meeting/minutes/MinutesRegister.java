package dk.direktionsbord.meeting.minutes;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.agenda.PaperContent;
import dk.direktionsbord.meeting.agenda.PaperCpr;
import dk.direktionsbord.meeting.agenda.StoredPaper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The approved minutes, numbered for each form of meeting and year without a gap; none of them changes. */
@Component
public class MinutesRegister {
    private static final String VERSIONS =
            """
            select year, number, 1 as version, content, null as reason, approved_by, approved_at
            from minutes where meeting = :meeting
            union all
            select m.year, m.number, v.version, v.content, v.reason, v.approved_by, v.approved_at
            from minutes_version v join minutes m on m.meeting = v.meeting where v.meeting = :meeting
            order by version desc
            """;

    private final JdbcClient jdbc;
    private final StoredPaper stored;
    private final Clock clock;

    MinutesRegister(JdbcClient jdbc, StoredPaper stored, Clock clock) {
        this.jdbc = jdbc;
        this.stored = stored;
        this.clock = clock;
    }

    /**
     * Approved minutes.
     *
     * @param version 1 as first approved; each correction is one more under the same number
     * @param correction why they were corrected; null in the first version
     */
    public record Minutes(
            int year,
            int number,
            int version,
            PaperContent content,
            @Nullable String correction,
            String by,
            Instant at) {
        /** Such as "3/2027". */
        public String label() {
            return number + "/" + year;
        }

        /** The label, with the letter of a corrected version. */
        public String edition() {
            return version == 1 ? label() : label() + " " + letter();
        }

        /** A for the first, B for the second. */
        public String letter() {
            return String.valueOf((char) ('A' + version - 1));
        }
    }

    /** The version that holds. */
    public Optional<Minutes> of(UUID meeting) {
        return versions(meeting).stream().findFirst();
    }

    /** Every version, the newest first. */
    public List<Minutes> versions(UUID meeting) {
        return jdbc.sql(VERSIONS)
                .param("meeting", meeting)
                .query((row, number) -> minutes(row))
                .list();
    }

    /** Keeps a correction as the next version, and gives which one it is. */
    int correct(Meeting meeting, PaperContent content, String reason, String by) {
        PaperCpr.refuse(content);
        int version = versions(meeting.id()).get(0).version() + 1;
        jdbc.sql("insert into minutes_version (meeting, version, content, reason, approved_by, approved_at) "
                        + "values (?, ?, ?::jsonb, ?, ?, ?)")
                .params(meeting.id(), version, stored.write(content), reason, by, now())
                .update();
        return version;
    }

    /** Approves; the counter's row stays locked until the transaction ends, so no number is given twice. */
    void approve(Meeting meeting, PaperContent content, String by) {
        PaperCpr.refuse(content);
        int year = meeting.heldOn().getYear();
        int number = jdbc.sql("insert into minutes_counter (form, year, last) values (?, ?, 1) "
                        + "on conflict (form, year) do update set last = minutes_counter.last + 1 returning last")
                .params(meeting.form(), year)
                .query(Integer.class)
                .single();
        jdbc.sql("insert into minutes (meeting, form, year, number, content, approved_by, approved_at) "
                        + "values (?, ?, ?, ?, ?::jsonb, ?, ?)")
                .params(meeting.id(), meeting.form(), year, number, stored.write(content), by, now())
                .update();
    }

    private Minutes minutes(ResultSet row) throws SQLException {
        return new Minutes(
                row.getInt("year"),
                row.getInt("number"),
                row.getInt("version"),
                stored.read(row.getString("content")),
                row.getString("reason"),
                row.getString("approved_by"),
                row.getObject("approved_at", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
