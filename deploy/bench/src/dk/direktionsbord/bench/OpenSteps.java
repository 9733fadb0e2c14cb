package dk.direktionsbord.bench;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds what waits in a matter, by the same query on both sides and outside what is counted. */
final class OpenSteps {
    private final JdbcClient database;
    private final String schema;

    OpenSteps(JdbcClient database, String schema) {
        this.database = database;
        this.schema = schema;
    }

    List<OpenStep> of(String matter) {
        return database.sql(
                        """
                        select t.id_ task, t.task_def_key_ step, t.assignee_ assignee, max(l.group_id_) "group"
                        from %1$s.act_ru_execution p
                        join %1$s.act_ru_task t on t.proc_inst_id_ = p.id_
                        left join %1$s.act_ru_identitylink l on l.task_id_ = t.id_
                        where p.business_key_ = :matter
                        group by t.id_, t.task_def_key_, t.assignee_
                        """
                                .formatted(schema))
                .param("matter", matter)
                .query(OpenStep.class)
                .list();
    }

    boolean isOver(String matter) {
        return database.sql("select count(*) = 0 from " + schema + ".act_ru_execution where business_key_ = :matter")
                .param("matter", matter)
                .query(Boolean.class)
                .single();
    }
}
