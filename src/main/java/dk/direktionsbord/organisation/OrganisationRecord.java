package dk.direktionsbord.organisation;

import dk.direktionsbord.workflow.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has been done to the organisation, by whom and why; and for which organisation the open tasks were last asked. */
@Component
public class OrganisationRecord {
    private final JdbcClient jdbc;
    private final Clock clock;

    OrganisationRecord(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A file that was applied.
     *
     * @param by username; none for the file that is read at start
     */
    public record Applied(
            UUID id,
            Instant at,
            @Nullable String by,
            String reason,
            String fileName,
            LocalDate takesEffect,
            List<String> lines,
            int movedTasks) {}

    /** The latest files that were applied, the newest first. */
    public List<Applied> latest(int most) {
        return jdbc.sql("select * from organisation_change order by made_at desc, id limit :most")
                .param("most", most)
                .query((row, number) -> applied(row))
                .list();
    }

    public UUID note(
            OrganisationPlan plan, OrganisationUpload file, @Nullable String by, String reason, int movedTasks) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                insert into organisation_change
                (id, made_at, made_by, reason, file_name, file_digest, takes_effect, lines, moved_tasks)
                values (:id, :at, :by, :reason, :file, :digest, :day, :lines, :moved)
                """)
                .param("id", id)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by)
                .param("reason", reason)
                .param("file", file.fileName())
                .param("digest", Sha256.of(file.content()))
                .param("day", plan.takesEffect())
                .param(
                        "lines",
                        plan.changes().stream().map(OrganisationChange::text).toArray(String[]::new))
                .param("moved", movedTasks)
                .update();
        return id;
    }

    /** Whether the file is the one that was read at the last start that read one. */
    boolean readAtLastStart(OrganisationUpload file) {
        Optional<String> last = jdbc.sql(
                        """
                select file_digest from organisation_change where made_by is null order by made_at desc, id limit 1
                """)
                .query(String.class)
                .optional();
        return last.equals(Optional.of(Sha256.of(file.content())));
    }

    /** The organisation that open tasks were last asked for, as {@link Organisation#standing()}; locked until the end. */
    public Optional<String> tasksAskedFor() {
        return jdbc.sql("select standing from tasks_asked_for for update")
                .query(String.class)
                .optional();
    }

    /** The same without waiting for anybody. */
    public boolean tasksAreAskedFor(String standing) {
        return jdbc.sql("select exists (select 1 from tasks_asked_for where standing = :standing)")
                .param("standing", standing)
                .query(Boolean.class)
                .single();
    }

    public void tasksHaveBeenAskedFor(String standing) {
        jdbc.sql(
                        """
                insert into tasks_asked_for (standing) values (:standing)
                on conflict (one) do update set standing = excluded.standing
                """)
                .param("standing", standing)
                .update();
    }

    private static Applied applied(ResultSet row) throws SQLException {
        return new Applied(
                row.getObject("id", UUID.class),
                row.getTimestamp("made_at").toInstant(),
                row.getString("made_by"),
                row.getString("reason"),
                row.getString("file_name"),
                row.getObject("takes_effect", LocalDate.class),
                List.of((String[]) row.getArray("lines").getArray()),
                row.getInt("moved_tasks"));
    }
}
