package dk.direktionsbord.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stand-ins with their periods. Of two for the same person on the same day the one entered last holds. */
@Component
class StandIns {
    private final JdbcClient jdbc;
    private final Clock clock;

    StandIns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those whose period is not over, the first to begin first. */
    List<StandIn> currentAndComing() {
        return rows("ended_at is null and valid_to >= :today");
    }

    Optional<StandIn> find(UUID id) {
        return currentAndComing().stream()
                .filter(known -> known.id().equals(id))
                .findFirst();
    }

    /** Those that have begun, and whose tasks have not been handed over yet. */
    List<StandIn> toHandOver() {
        return rows("handed_over_at is null and ended_at is null and :today between valid_from and valid_to");
    }

    /** Those that are over, and whose tasks have not gone back yet. */
    List<StandIn> toHandBack() {
        return rows(
                "handed_over_at is not null and handed_back_at is null and (ended_at is not null or valid_to < :today)");
    }

    UUID enter(String person, String standIn, LocalDate from, LocalDate to, String by) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                insert into stand_in (id, person, stand_in, valid_from, valid_to, entered_by, entered_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(id, person, standIn, from, to, by, now())
                .update();
        return id;
    }

    void end(UUID id, String by) {
        jdbc.sql("update stand_in set ended_by = ?, ended_at = ? where id = ? and ended_at is null")
                .params(by, now(), id)
                .update();
    }

    void handedOver(UUID id) {
        jdbc.sql("update stand_in set handed_over_at = ? where id = ?")
                .params(now(), id)
                .update();
    }

    void handedBack(UUID id) {
        jdbc.sql("update stand_in set handed_back_at = ? where id = ?")
                .params(now(), id)
                .update();
    }

    private List<StandIn> rows(String condition) {
        return jdbc.sql("select * from stand_in where " + condition + " order by valid_from, entered_at, id")
                .param("today", today())
                .query((row, number) -> standIn(row))
                .list();
    }

    private static StandIn standIn(ResultSet row) throws SQLException {
        return new StandIn(
                row.getObject("id", UUID.class),
                row.getString("person"),
                row.getString("stand_in"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("entered_by"),
                row.getTimestamp("entered_at").toInstant(),
                row.getTimestamp("ended_at") != null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
