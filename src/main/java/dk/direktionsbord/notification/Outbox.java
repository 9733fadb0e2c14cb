package dk.direktionsbord.notification;

import dk.direktionsbord.notification.Post.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of mail, and the only ways their state changes. */
@Component
class Outbox {
    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The next mail whose time has come, locked until the transaction ends; those other nodes are sending are skipped. */
    Optional<Post> claim() {
        return jdbc.sql(
                        """
                        select * from notification where state = 'WAITING' and next_at <= ?
                        order by next_at limit 1 for update skip locked
                        """)
                .param(now())
                .query((row, number) -> post(row))
                .optional();
    }

    void end(UUID id, State state, String why) {
        jdbc.sql(
                        "update notification set state = ?, last_error = ?, attempts = attempts + 1, ended_at = ? where id = ?")
                .params(state.name(), why, now(), id)
                .update();
    }

    void postpone(UUID id, Duration by, String why) {
        jdbc.sql("update notification set last_error = ?, attempts = attempts + 1, next_at = ? where id = ?")
                .params(why, now().plus(by), id)
                .update();
    }

    /** What has waited too long is worth nothing to its reader any more. */
    void giveUpOlderThan(Duration age, String why) {
        jdbc.sql(
                        """
                        update notification
                        set state = 'GIVEN_UP', ended_at = :now,
                            last_error = case when last_error = '' then :why else last_error end
                        where id in (select id from notification where state = 'WAITING' and created_at < :before
                                     for update skip locked)
                        """)
                .param("now", now())
                .param("why", why)
                .param("before", now().minus(age))
                .update();
    }

    /** The newest mails to a person. */
    List<Post> newestTo(String person, int most) {
        return jdbc.sql("select * from notification where person = ? order by created_at desc, id limit ?")
                .params(person, most)
                .query((row, number) -> post(row))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Post post(ResultSet row) throws SQLException {
        return new Post(
                row.getObject("id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                row.getObject("subject", UUID.class),
                row.getString("person"),
                row.getString("version"),
                row.getString("step"),
                row.getString("place"),
                row.getObject("due_on", LocalDate.class),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("last_error"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("ended_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
