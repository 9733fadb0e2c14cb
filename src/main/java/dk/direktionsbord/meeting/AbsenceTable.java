package dk.direktionsbord.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reported absences in the database; one that is withdrawn is kept. */
@Component
class AbsenceTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    AbsenceTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether it was written; not when the person is reported absent already. */
    boolean insert(UUID meeting, String person, @Nullable String standIn, String reason, String by) {
        return jdbc.sql(
                                """
                                insert into meeting_absence (meeting, person, stand_in, reason, reported_by, reported_at)
                                values (?, ?, ?, ?, ?, ?)
                                on conflict (meeting, person) where withdrawn_at is null do nothing
                                """)
                        .params(meeting, person, standIn, reason, by, now())
                        .update()
                == 1;
    }

    boolean withdraw(UUID meeting, String person, String by) {
        return jdbc.sql("update meeting_absence set withdrawn_by = ?, withdrawn_at = ? "
                                + "where meeting = ? and person = ? and withdrawn_at is null")
                        .params(by, now(), meeting, person)
                        .update()
                == 1;
    }

    List<Absence> of(UUID meeting) {
        return jdbc.sql("select * from meeting_absence where meeting = ? and withdrawn_at is null order by id")
                .param(meeting)
                .query((row, number) -> absence(row))
                .list();
    }

    /** Who is away from each of the meetings; one without anybody away is left out. */
    Map<UUID, Set<String>> of(Collection<UUID> meetings) {
        return people(
                "select meeting, person from meeting_absence where meeting = any(?) and withdrawn_at is null",
                meetings.toArray(UUID[]::new));
    }

    /** Whom the person stands in for, meeting by meeting. */
    Map<UUID, Set<String>> stoodInBy(String person) {
        return people(
                "select meeting, person from meeting_absence where stand_in = ? and withdrawn_at is null", person);
    }

    private Map<UUID, Set<String>> people(String sql, Object parameter) {
        Map<UUID, Set<String>> people = new HashMap<>();
        jdbc.sql(sql).param(parameter).query(row -> {
            people.computeIfAbsent(row.getObject("meeting", UUID.class), key -> new HashSet<>())
                    .add(row.getString("person"));
        });
        return people;
    }

    private static Absence absence(ResultSet row) throws SQLException {
        return new Absence(
                row.getObject("meeting", UUID.class),
                row.getString("person"),
                row.getString("stand_in"),
                row.getString("reason"),
                row.getString("reported_by"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
