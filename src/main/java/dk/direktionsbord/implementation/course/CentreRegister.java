package dk.direktionsbord.implementation.course;

import dk.direktionsbord.implementation.CentreState;
import dk.direktionsbord.workflow.Refusal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The centres' parts of implementations on record. */
@Repository
class CentreRegister {
    static final String SELECT =
            """
            select c.id, c.centre, c.state, c.objection_deadline, c.end_date,
                array(select u.unit from implementation_unit u where u.centre_id = c.id order by u.unit) as units,
                array(select k.unit from implementation_confirmation k
                    where k.centre_id = c.id and k.answer = 'CONFIRMED') as confirmed
            from implementation_centre c
            """;

    private static final String RUNNING =
            "join implementation i on i.id = c.implementation_id and i.state = 'RUNNING' where c.id = ?";

    private final JdbcClient jdbc;
    private final FollowUpDates dates;

    CentreRegister(JdbcClient jdbc, FollowUpDates dates) {
        this.jdbc = jdbc;
        this.dates = dates;
    }

    /** The centre's part of an implementation that is still running. */
    CentreImplementation get(UUID id) {
        return jdbc.sql(SELECT + RUNNING)
                .param(id)
                .query(CentreRegister::centre)
                .optional()
                .orElseThrow(() -> Refusal.notFound("implementation.gone"));
    }

    /** A statement about a centre, with {@code :id}, {@code :by} and {@code :now} filled in. */
    StatementSpec statement(String sql, CentreImplementation centre, String by) {
        return jdbc.sql(sql).param("id", centre.id()).param("by", by).param("now", dates.now());
    }

    /**
     * Writes what a verb allowed. The statement asks for the state the verb was allowed in; when it finds none, somebody
     * else was first.
     */
    static void write(StatementSpec statement) {
        if (statement.update() == 0) {
            throw Refusal.conflict("implementation.overtaken");
        }
    }

    static CentreImplementation centre(ResultSet row, int number) throws SQLException {
        return new CentreImplementation(
                row.getObject("id", UUID.class),
                row.getString("centre"),
                CentreState.valueOf(row.getString("state")),
                row.getObject("objection_deadline", LocalDate.class),
                row.getObject("end_date", LocalDate.class),
                texts(row, "units"),
                texts(row, "confirmed"));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
