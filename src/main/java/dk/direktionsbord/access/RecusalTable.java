package dk.direktionsbord.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reports of recusal in the database. */
@Component
class RecusalTable {
    static final String BARRED =
            """
            select matter_id as id, person from recusal
            where matter_id in (:cases) and replaced_at is null
              and (outcome = 'RECUSED' or outcome is null and person = reported_by)
            union
            select one.id, other.person from recusal one join recusal other on other.matter_id = one.matter_id
            where one.id in (:cases)
              and (other.id = one.id
                   or other.replaced_at is null
                      and (other.outcome = 'RECUSED'
                           or other.outcome is null and other.person = other.reported_by))
            """;

    private final JdbcClient jdbc;

    RecusalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was written; not when the person is reported already. */
    boolean insert(UUID id, RecusalReport report, String by, Instant at) {
        return jdbc.sql(
                                """
                insert into recusal (id, matter_id, person, ground, text, reported_by, reported_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (matter_id, person) where replaced_at is null and (outcome is null or outcome = 'RECUSED') do nothing
                """)
                        .params(
                                id,
                                report.matterId(),
                                report.person(),
                                String.valueOf(report.ground()),
                                report.text().strip(),
                                by,
                                Timestamp.from(at))
                        .update()
                == 1;
    }

    /** Whether it was written; not when somebody else has decided. */
    boolean decide(UUID id, RecusalOutcome outcome, String reason, String by, Instant at) {
        return jdbc.sql(
                                """
                update recusal set outcome = ?, reason = ?, decided_by = ?, decided_at = ?
                where id = ? and outcome is null
                """)
                        .params(outcome.name(), reason.strip(), by, Timestamp.from(at), id)
                        .update()
                == 1;
    }

    /** Whether the decision ended here; not when another has taken its place, or nothing has been decided. */
    boolean end(UUID id, Instant at) {
        return jdbc.sql(
                                "update recusal set replaced_at = ? where id = ? and outcome is not null and replaced_at is null")
                        .params(Timestamp.from(at), id)
                        .update()
                == 1;
    }

    /** Whether another decision in the same report was written; not when the person is reported once more meanwhile. */
    boolean replace(UUID earlier, UUID id, RecusalOutcome outcome, String reason, String by, Instant at) {
        return jdbc.sql(
                                """
                insert into recusal (id, matter_id, person, ground, text, reported_by, reported_at,
                                     outcome, reason, decided_by, decided_at, replaces)
                select ?, matter_id, person, ground, text, reported_by, reported_at, ?, ?, ?, ?, id
                from recusal where id = ?
                on conflict (matter_id, person)
                    where replaced_at is null and (outcome is null or outcome = 'RECUSED') do nothing
                """)
                        .params(id, outcome.name(), reason.strip(), by, Timestamp.from(at), earlier)
                        .update()
                == 1;
    }

    Optional<Recusal> find(UUID id) {
        return jdbc.sql("select * from recusal where id = ?")
                .param(id)
                .query((row, number) -> recusal(row))
                .optional();
    }

    List<Recusal> byId(Set<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select * from recusal where id in (:ids)")
                        .param("ids", ids)
                        .query((row, number) -> recusal(row))
                        .list();
    }

    List<UUID> mattersSince(Instant begin) {
        return jdbc.sql("select distinct matter_id from recusal where coalesce(decided_at, reported_at) >= ?")
                .param(Timestamp.from(begin))
                .query(UUID.class)
                .list();
    }

    List<Recusal> of(Set<UUID> matters) {
        return matters.isEmpty()
                ? List.of()
                : jdbc.sql("select * from recusal where matter_id in (:matters) order by reported_at, decided_at, id")
                        .param("matters", matters)
                        .query((row, number) -> recusal(row))
                        .list();
    }

    /** Of a matter those kept from it; of the assessment of a report also the person it is about (L-INH-6). */
    Map<UUID, Set<String>> barredFrom(Set<UUID> cases) {
        Map<UUID, Set<String>> people = new HashMap<>();
        if (!cases.isEmpty()) {
            jdbc.sql(BARRED).param("cases", cases).query(row -> {
                people.computeIfAbsent(row.getObject("id", UUID.class), key -> new HashSet<>())
                        .add(row.getString("person"));
            });
        }
        return people;
    }

    private static Recusal recusal(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new Recusal(
                row.getObject("id", UUID.class),
                row.getObject("matter_id", UUID.class),
                row.getString("person"),
                RecusalGround.valueOf(row.getString("ground")),
                row.getString("text"),
                row.getString("reported_by"),
                row.getTimestamp("reported_at").toInstant(),
                outcome == null ? null : RecusalOutcome.valueOf(outcome),
                row.getString("reason"),
                row.getString("decided_by"),
                instant(row.getTimestamp("decided_at")),
                row.getObject("replaces", UUID.class),
                instant(row.getTimestamp("replaced_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
