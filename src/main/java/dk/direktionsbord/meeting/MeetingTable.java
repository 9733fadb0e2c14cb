package dk.direktionsbord.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meetings, series and what has happened to them, in the database. */
@Component
class MeetingTable {
    private static final long FIRST_MEETINGS = 0x4d454554494e47L;

    private static final String INSERT =
            """
            insert into meeting (id, series, number, form, name, secret, scope, planned_on, held_on, ends_on, starts_at,
                                 ends_at, place, state, chair, chair_reason, explanation, calendar_sequence, changed_at)
            values (:id, :series, :number, :form, :name, :secret, :scope, :planned, :held, :ends, :from, :to, :place,
                    :state, :chair, :chairReason, :explanation, :sequence, :changedAt)
            """;
    private static final String UPDATE =
            """
            update meeting set number = :number, held_on = :held, ends_on = :ends, starts_at = :from, ends_at = :to,
                place = :place, state = :state, chair = :chair, chair_reason = :chairReason,
                calendar_sequence = :sequence, changed_at = :changedAt
            where id = :id
            """;

    private final JdbcClient jdbc;

    MeetingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insertSeries(UUID id, NewSeries series, LocalTime from, LocalTime to, String by, Instant at) {
        jdbc.sql(
                        """
                insert into meeting_series (id, form, scope, starts_on, ends_on, interval_days, starts_at, ends_at,
                                            place, created_by, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Arrays.asList(
                        id,
                        series.form(),
                        series.scopeOrNone(),
                        series.startDate(),
                        series.endDate(),
                        series.intervalDays(),
                        from,
                        to,
                        series.place() == null ? "" : series.place(),
                        by,
                        Timestamp.from(at)))
                .update();
    }

    void insertLeftOut(UUID series, SeriesMeeting date) {
        jdbc.sql("insert into meeting_left_out (series, planned_on, explanation) values (?, ?, ?)")
                .params(series, date.plannedOn(), date.explanation())
                .update();
    }

    void insert(Meeting meeting) {
        write(INSERT, meeting);
    }

    void update(Meeting meeting) {
        write(UPDATE, meeting);
    }

    void note(UUID meeting, MeetingChange change) {
        jdbc.sql(
                        """
                insert into meeting_change (meeting, kind, from_day, to_day, reason, changed_by, changed_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        meeting,
                        change.kind().name(),
                        change.fromDay(),
                        change.toDay(),
                        change.reason(),
                        change.changedBy(),
                        Timestamp.from(change.changedAt()))
                .update();
    }

    List<MeetingChange> changes(UUID meeting) {
        return jdbc.sql("select * from meeting_change where meeting = ? order by id desc")
                .param(meeting)
                .query((row, number) -> new MeetingChange(
                        MeetingChange.Kind.valueOf(row.getString("kind")),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        row.getString("reason"),
                        row.getString("changed_by"),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }

    void held(UUID id) {
        jdbc.sql("update meeting set state = 'HELD' where id = ? and state = 'PLANNED'")
                .param(id)
                .update();
    }

    Optional<Meeting> find(UUID id) {
        return jdbc.sql("select * from meeting where id = ?")
                .param(id)
                .query((row, number) -> meeting(row))
                .optional();
    }

    List<Meeting> byId(Set<UUID> ids) {
        return jdbc.sql("select * from meeting where id in (:ids)")
                .param("ids", ids)
                .query((row, number) -> meeting(row))
                .list();
    }

    /** The meeting, which nobody else can change before the transaction ends. */
    Optional<Meeting> lock(UUID id) {
        return jdbc.sql("select * from meeting where id = ? for update")
                .param(id)
                .query((row, number) -> meeting(row))
                .optional();
    }

    List<Meeting> between(LocalDate from, LocalDate to) {
        return jdbc.sql(
                        "select * from meeting where ends_on >= ? and held_on <= ? order by held_on, starts_at, form, scope")
                .params(from, to)
                .query((row, number) -> meeting(row))
                .list();
    }

    List<Meeting> ofSeries(UUID series) {
        return jdbc.sql("select * from meeting where series = ? order by planned_on")
                .param(series)
                .query((row, number) -> meeting(row))
                .list();
    }

    /** Meetings planned by themselves, in the order they were numbered in. */
    List<Meeting> withoutSeries(String form, String scope) {
        return jdbc.sql("select * from meeting where series is null and form = ? and scope = ? "
                        + "order by number, planned_on")
                .params(form, scope)
                .query((row, number) -> meeting(row))
                .list();
    }

    int countWithoutSeries(String form, String scope) {
        return jdbc.sql(
                        """
                select count(*) from meeting
                where series is null and form = ? and scope = ? and state <> 'CANCELLED'
                """)
                .params(form, scope)
                .query(Integer.class)
                .single();
    }

    /** Whether nobody has planned a meeting; others who ask wait until the transaction of this one has ended. */
    boolean isEmpty() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", FIRST_MEETINGS)
                .query()
                .singleRow();
        return jdbc.sql("select not exists (select 1 from meeting)")
                .query(Boolean.class)
                .single();
    }

    private void write(String sql, Meeting meeting) {
        jdbc.sql(sql)
                .param("id", meeting.id())
                .param("series", meeting.series())
                .param("number", meeting.number())
                .param("form", meeting.form())
                .param("name", meeting.name())
                .param("secret", meeting.secret())
                .param("scope", meeting.scope())
                .param("planned", meeting.plannedOn())
                .param("held", meeting.heldOn())
                .param("ends", meeting.endsOn())
                .param("from", meeting.startsAt())
                .param("to", meeting.endsAt())
                .param("place", meeting.place())
                .param("state", meeting.state().name())
                .param("chair", meeting.chair())
                .param("chairReason", meeting.chairReason())
                .param("explanation", meeting.explanation())
                .param("sequence", meeting.calendarSequence())
                .param("changedAt", Timestamp.from(meeting.changedAt()))
                .update();
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(
                row.getObject("id", UUID.class),
                row.getObject("series", UUID.class),
                row.getInt("number"),
                row.getString("form"),
                row.getString("name"),
                row.getBoolean("secret"),
                row.getString("scope"),
                row.getObject("planned_on", LocalDate.class),
                row.getObject("held_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("starts_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class),
                row.getString("place"),
                MeetingState.valueOf(row.getString("state")),
                row.getString("chair"),
                row.getString("chair_reason"),
                row.getString("explanation"),
                row.getInt("calendar_sequence"),
                row.getTimestamp("changed_at").toInstant());
    }
}
