package dk.direktionsbord.matter;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Adds a text to a matter: the first when it is submitted, the next when it is corrected. */
@Component
class MatterVersions {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final MatterRecord matters;

    MatterVersions(JdbcClient jdbc, Clock clock, MatterRecord matters) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.matters = matters;
    }

    void submitted(Matter matter) {
        int rows = with(
                        matter,
                        matter.submittedBy(),
                        """
                with new_matter as (
                    insert into matter (id, matter_number, type, owning_centre, submitted_by, state, open, title,
                                        version, created_at, changed_at)
                    values (:id, :number, :type, :centre, :person, :state, :open, :title, :version, :now, :now))
                insert into matter_text (matter_id, version, content, facts, written_by, written_at)
                values (:id, :version, :content::jsonb, :facts::jsonb, :person, :now)
                """)
                .param("number", matter.matterNumber())
                .param("centre", matter.owningCentre())
                .update();
        matters.written(matter, rows);
    }

    /** Adds the corrected text as a new version and submits it again. */
    void corrected(Matter after, String by) {
        int rows = with(
                        after,
                        by,
                        """
                with changed as (
                    update matter set type = :type, open = :open, title = :title, version = :version,
                                      state = :state, changed_at = :now
                    where id = :id and version = :version - 1 and state = 'RETURNED' returning id)
                insert into matter_text (matter_id, version, content, facts, written_by, written_at)
                select id, :version, :content::jsonb, :facts::jsonb, :person, :now from changed
                """)
                .update();
        matters.written(after, rows);
    }

    private StatementSpec with(Matter matter, String by, String sql) {
        return jdbc.sql(sql)
                .param("id", matter.id())
                .param("type", matter.type().name())
                .param("open", matter.open())
                .param("title", matter.text().title())
                .param("version", matter.version())
                .param("state", matter.state().name())
                .param("content", MatterJson.write(matter.text()))
                .param("facts", MatterJson.write(matter.facts()))
                .param("person", by)
                .param("now", Timestamp.from(clock.instant()));
    }
}
