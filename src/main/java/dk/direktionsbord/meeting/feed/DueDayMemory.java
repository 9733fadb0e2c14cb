package dk.direktionsbord.meeting.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers which deadlines a person's calendar has been told, so that a changed one gets a higher sequence and one that
 * is gone is cancelled. Days further back than a month are left alone.
 */
@Component
class DueDayMemory {
    private static final int KEPT_DAYS = 30;

    private final JdbcClient jdbc;
    private final Clock clock;

    DueDayMemory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What to tell now: the deadlines there are, and those the calendar knows that are gone. */
    @Transactional
    public List<ToldDueDay> tell(String person, List<DueDay> all) {
        LocalDate since = LocalDate.now(clock).minusDays(KEPT_DAYS);
        List<DueDay> now =
                all.stream().filter(due -> !due.day().isBefore(since)).toList();
        remember(person, now);
        endOthers(person, now, since);
        Map<String, String> texts = now.stream().collect(Collectors.toMap(DueDay::key, DueDay::text));
        return jdbc.sql("select * from calendar_deadline where person = ? and day >= ? order by day, key")
                .params(person, since)
                .query((row, number) -> told(row, texts))
                .list();
    }

    private void remember(String person, List<DueDay> now) {
        jdbc.sql(
                        """
                        insert into calendar_deadline as known (person, key, day, fingerprint, changed_at)
                        select :person, key, day::date, md5(day || text), :now
                        from unnest(:keys::text[], :days::text[], :texts::text[]) as told (key, day, text)
                        order by key
                        on conflict (person, key) do update
                        set day = excluded.day, fingerprint = excluded.fingerprint, changed_at = excluded.changed_at,
                            sequence = known.sequence + 1, ended = false
                        where known.fingerprint <> excluded.fingerprint or known.ended
                        """)
                .param("person", person)
                .param("now", now())
                .param("keys", each(now, DueDay::key))
                .param("days", each(now, due -> due.day().toString()))
                .param("texts", each(now, DueDay::text))
                .update();
    }

    private void endOthers(String person, List<DueDay> now, LocalDate since) {
        jdbc.sql(
                        """
                        update calendar_deadline set ended = true, sequence = sequence + 1, changed_at = :now
                        where person = :person and not ended and day >= :since and not (key = any (:keys))
                        """)
                .param("person", person)
                .param("now", now())
                .param("since", since)
                .param("keys", each(now, DueDay::key))
                .update();
    }

    private static ToldDueDay told(ResultSet row, Map<String, String> texts) throws SQLException {
        return new ToldDueDay(
                row.getString("key"),
                row.getObject("day", LocalDate.class),
                texts.getOrDefault(row.getString("key"), ""),
                row.getInt("sequence"),
                row.getBoolean("ended"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String[] each(List<DueDay> days, Function<DueDay, String> part) {
        return days.stream().map(part).toArray(String[]::new);
    }
}
