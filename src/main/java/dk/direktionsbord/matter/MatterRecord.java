package dk.direktionsbord.matter;

import dk.direktionsbord.matter.Matters.Return;
import dk.direktionsbord.workflow.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of matters and of the versions of their text. */
@Component
class MatterRecord {
    private final OncePerTransaction<Matter> known = new OncePerTransaction<>(this::read);
    private final JdbcClient jdbc;
    private final Clock clock;

    MatterRecord(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Matter> find(UUID id) {
        return known.get(id);
    }

    Matter get(UUID id) {
        return find(id).orElseThrow(() -> Refusal.notFound("matter.notFound"));
    }

    /** The next number of the year. The row stays locked until the transaction ends, so no number is left out. */
    String nextNumber() {
        int year = Year.now(clock).getValue();
        int number = jdbc.sql(
                        """
                        insert into matter_number_series (year, last_number) values (?, 1)
                        on conflict (year) do update set last_number = matter_number_series.last_number + 1
                        returning last_number
                        """)
                .param(year)
                .query(Integer.class)
                .single();
        return "%d-%04d".formatted(year, number);
    }

    void submitted(Matter matter) {
        jdbc.sql(
                        """
                        with new_matter as (
                            insert into matter (id, matter_number, type, owning_centre, submitted_by, state, open, title,
                                                version, created_at, changed_at)
                            values (:id, :number, :type, :centre, :person, :state, :open, :title, 1, :now, :now))
                        insert into matter_text (matter_id, version, content, facts, written_by, written_at)
                        values (:id, 1, :content::jsonb, :facts::jsonb, :person, :now)
                        """)
                .param("id", matter.id())
                .param("number", matter.matterNumber())
                .param("type", matter.type().name())
                .param("centre", matter.owningCentre())
                .param("person", matter.submittedBy())
                .param("state", matter.state().name())
                .param("open", matter.open())
                .param("title", matter.text().title())
                .param("content", MatterJson.write(matter.text()))
                .param("facts", MatterJson.write(matter.facts()))
                .param("now", now())
                .update();
        known.forget(matter.id());
    }

    /** Adds the corrected text as a new version and submits it again. */
    void corrected(Matter after, String by) {
        int changed = jdbc.sql(
                        """
                        with changed as (
                            update matter set type = :type, open = :open, title = :title, version = :version,
                                              state = 'SUBMITTED', changed_at = :now
                            where id = :id and version = :version - 1 and state = 'RETURNED' returning id)
                        insert into matter_text (matter_id, version, content, facts, written_by, written_at)
                        select id, :version, :content::jsonb, :facts::jsonb, :person, :now from changed
                        """)
                .param("id", after.id())
                .param("type", after.type().name())
                .param("open", after.open())
                .param("title", after.text().title())
                .param("version", after.version())
                .param("content", MatterJson.write(after.text()))
                .param("facts", MatterJson.write(after.facts()))
                .param("person", by)
                .param("now", now())
                .update();
        written(after.id(), changed);
    }

    void moved(Matter matter, MatterState next) {
        matter.state().to(next);
        written(
                matter.id(),
                jdbc.sql("update matter set state = ?, changed_at = ? where id = ? and state = ?")
                        .params(next.name(), now(), matter.id(), matter.state().name())
                        .update());
    }

    void returned(Matter matter, String reason, String by) {
        matter.state().to(MatterState.RETURNED);
        written(
                matter.id(),
                jdbc.sql(
                                """
                                update matter set state = 'RETURNED', return_reason = ?, returned_by = ?, changed_at = ?
                                where id = ? and state = ?
                                """)
                        .params(reason, by, now(), matter.id(), matter.state().name())
                        .update());
    }

    void markForImplementation(UUID id) {
        written(
                id,
                jdbc.sql("update matter set to_be_implemented = true, changed_at = ? where id = ?")
                        .params(now(), id)
                        .update());
    }

    Optional<Return> lastReturn(UUID id) {
        return jdbc.sql(
                        """
                        select return_reason as reason, returned_by as by from matter
                        where id = ? and return_reason is not null
                        """)
                .param(id)
                .query(Return.class)
                .optional();
    }

    List<String> contributorsOf(UUID id) {
        return jdbc.sql("select distinct contributor from contribution where matter_id = ? order by contributor")
                .param(id)
                .query(String.class)
                .list();
    }

    private void written(UUID id, int rows) {
        if (rows == 0) {
            throw Refusal.conflict("matter.overtaken");
        }
        known.forget(id);
    }

    private Optional<Matter> read(UUID id) {
        return jdbc.sql(
                        """
                        select m.*, t.content, t.facts from matter m
                        join matter_text t on t.matter_id = m.id and t.version = m.version where m.id = ?
                        """)
                .param(id)
                .query(MatterRecord::matter)
                .optional();
    }

    private static Matter matter(ResultSet row, int number) throws SQLException {
        return new Matter(
                row.getObject("id", UUID.class),
                row.getString("matter_number"),
                MatterType.valueOf(row.getString("type")),
                row.getString("owning_centre"),
                row.getString("submitted_by"),
                MatterState.valueOf(row.getString("state")),
                row.getBoolean("open"),
                MatterJson.read(row.getString("content"), MatterText.class),
                row.getInt("version"),
                MatterJson.read(row.getString("facts"), MatterFacts.class),
                row.getBoolean("to_be_implemented"),
                row.getTimestamp("created_at").toInstant());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
