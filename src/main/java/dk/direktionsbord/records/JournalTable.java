package dk.direktionsbord.records;

import java.sql.Array;
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

/** The rows of the journal. The row that releases something adds its entry by a trigger; here none is ever added. */
@Component
class JournalTable {
    private static final String LIST =
            """
            select * from journal_entry where (:before::bigint is null or number < :before)
            order by number desc limit :limit
            """;

    private static final String CLAIM =
            """
            update journal_entry set attempts = attempts + 1,
                next_try = :now + least(interval '6 hours', interval '1 minute' * 2 ^ least(attempts, 10))
            where number = (select number from journal_entry
                            where receipt is null and (:there or registered_at is null)
                            and (number = :number or :number::bigint is null and next_try <= :now)
                            order by number limit 1 for update skip locked)
            returning *
            """;

    private static final String REGISTER =
            """
            update journal_entry set registered_at = :now, description = :description, parties = :parties, kle = :kle,
                open = :open, matter_id = :matter,
                retention = :retention, retention_reason = :reason, retention_rule = :rule
            where number = :number
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JournalTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<JournalEntry> list(@Nullable Long before, int limit) {
        return jdbc.sql(LIST)
                .param("before", before)
                .param("limit", limit)
                .query(JournalTable::entry)
                .list();
    }

    /**
     * Takes the next entry that is due, or the named one; when this node dies with it, it is due again after the wait.
     *
     * @param there whether there is a records system; without one only what is not registered yet is due
     */
    Optional<JournalEntry> claim(@Nullable Long number, boolean there) {
        return jdbc.sql(CLAIM)
                .param("now", now())
                .param("number", number)
                .param("there", there)
                .query(JournalTable::entry)
                .optional();
    }

    void register(long number, Registration registration) {
        Retention retention = registration.retention();
        jdbc.sql(REGISTER)
                .param("now", now())
                .param("number", number)
                .param("description", registration.description())
                .param("parties", registration.parties().toArray(String[]::new))
                .param("kle", registration.kle())
                .param("open", registration.open())
                .param("matter", registration.matter())
                .param(
                        "retention",
                        retention == null ? null : retention.choice().name())
                .param("reason", retention == null ? null : retention.reason())
                .param("rule", retention == null ? null : retention.rule())
                .update();
    }

    void receipt(long number, String receipt) {
        jdbc.sql("update journal_entry set receipt = ?, receipted_at = ?, last_error = null where number = ?")
                .params(receipt, now(), number)
                .update();
    }

    /** Registered, and due as soon as there is a records system. */
    void await(long number) {
        jdbc.sql("update journal_entry set attempts = 0, next_try = ?, last_error = null where number = ?")
                .params(now(), number)
                .update();
    }

    void fail(long number, String error) {
        jdbc.sql("update journal_entry set last_error = ? where number = ?")
                .params(error, number)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static JournalEntry entry(ResultSet row, int number) throws SQLException {
        return new JournalEntry(
                row.getLong("number"),
                JournalKind.valueOf(row.getString("kind")),
                row.getObject("source", UUID.class),
                row.getInt("version"),
                instant(row, "released_at"),
                row.getString("released_by"),
                registration(row),
                row.getInt("attempts"),
                instant(row, "next_try"),
                row.getString("last_error"),
                row.getString("receipt"),
                row.getString("receipt") == null ? null : instant(row, "receipted_at"));
    }

    private static @Nullable Registration registration(ResultSet row) throws SQLException {
        Array parties = row.getArray("parties");
        if (parties == null) {
            return null;
        }
        return new Registration(
                row.getString("description"),
                List.of((String[]) parties.getArray()),
                row.getString("kle"),
                row.getBoolean("open"),
                row.getObject("matter_id", UUID.class),
                retention(row));
    }

    private static @Nullable Retention retention(ResultSet row) throws SQLException {
        String choice = row.getString("retention");
        return choice == null
                ? null
                : new Retention(
                        Retention.Choice.valueOf(choice),
                        row.getString("retention_reason"),
                        row.getString("retention_rule"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
