package dk.direktionsbord.implementation.reading;

import dk.direktionsbord.implementation.ConfirmationResult;
import dk.direktionsbord.implementation.ObjectionLine;
import dk.direktionsbord.implementation.ReminderLine;
import dk.direktionsbord.implementation.StatusLine;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the lines that belong to centres' implementations, one statement for each sort whatever the number of centres. */
@Repository
class CentreLines {
    private final JdbcClient jdbc;

    CentreLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Lines of(List<UUID> centres) {
        return new Lines(units(centres), statuses(centres), objections(centres), reminders(centres));
    }

    private List<UnitRow> units(List<UUID> centres) {
        String sql =
                """
                select u.centre_id, u.unit, k.answer, k.comment, k.answered_by, k.answered_at
                from implementation_unit u
                left join lateral (select * from implementation_confirmation
                    where centre_id = u.centre_id and unit = u.unit order by id desc limit 1) k on true
                where u.centre_id = any(:centres::uuid[]) order by u.unit
                """;
        return read(sql, centres, UnitRow.class);
    }

    private List<StatusLine> statuses(List<UUID> centres) {
        String sql =
                """
                select distinct on (centre_id) centre_id, status, comment, reported_by, reported_at
                from implementation_status where centre_id = any(:centres::uuid[]) order by centre_id, id desc
                """;
        return read(sql, centres, StatusLine.class);
    }

    private List<ObjectionLine> objections(List<UUID> centres) {
        String sql =
                """
                select centre_id, reason, objected_by, objected_at, outcome, answer, answered_by, answered_at
                from implementation_objection where centre_id = any(:centres::uuid[]) order by id
                """;
        return read(sql, centres, ObjectionLine.class);
    }

    private List<ReminderLine> reminders(List<UUID> centres) {
        String sql =
                """
                select centre_id, place, task, step, sent_to, sent_at
                from implementation_reminder where centre_id = any(:centres::uuid[]) order by id
                """;
        return read(sql, centres, ReminderLine.class);
    }

    private <T> List<T> read(String sql, List<UUID> centres, Class<T> line) {
        String[] ids = centres.stream().map(UUID::toString).toArray(String[]::new);
        return jdbc.sql(sql).param("centres", ids).query(line).list();
    }

    /** The lines of several centres; each tells which centre's implementation it belongs to. */
    record Lines(
            List<UnitRow> units,
            List<StatusLine> statuses,
            List<ObjectionLine> objections,
            List<ReminderLine> reminders) {}

    record UnitRow(
            UUID centreId,
            String unit,
            @Nullable ConfirmationResult answer,
            @Nullable String comment,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt) {}
}
