package dk.direktionsbord.decision;

import dk.direktionsbord.decision.Qualification.Advice;
import dk.direktionsbord.decision.Qualification.Point;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The advice of koncernledelsen on record (S132). */
@Component
public class Qualifications {
    private static final String ADVICE =
            """
            select adviser, answer, consequence from advice where treatment_id = :treatment order by adviser
            """;

    private static final String SUMMARY =
            """
            select summary from advice_summary where treatment_id = :treatment
            """;

    private static final String POINTS =
            """
            select p.id, p.text, r.followed, r.explanation
            from advice_point p left join advice_response r on r.point_id = p.id
            where p.treatment_id = :treatment order by p.position
            """;

    private static final String OPEN_POINTS =
            """
            select p.id, p.text, null::boolean as followed, null as explanation
            from advice_point p left join advice_response r on r.point_id = p.id
            join advice_summary s on s.treatment_id = p.treatment_id
            where p.matter_id = :matter and r.point_id is null order by s.recorded_at, p.position
            """;

    private static final String OPEN_SUMMARIES =
            """
            select summary from advice_summary s
            where s.matter_id = :matter and exists (select 1 from advice_point p
                where p.treatment_id = s.treatment_id
                and not exists (select 1 from advice_response r where r.point_id = p.id))
            order by recorded_at
            """;

    private final JdbcClient jdbc;

    Qualifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Qualification of(UUID treatmentId) {
        List<Advice> advice = jdbc.sql(ADVICE)
                .param("treatment", treatmentId)
                .query((row, number) -> advice(row))
                .list();
        Optional<String> summary = jdbc.sql(SUMMARY)
                .param("treatment", treatmentId)
                .query(String.class)
                .optional();
        List<Point> points = jdbc.sql(POINTS)
                .param("treatment", treatmentId)
                .query((row, number) -> point(row))
                .list();
        return new Qualification(treatmentId, advice, summary.orElse(null), points);
    }

    /** The points of advice the direktion has not taken a stand on, in their order. */
    public List<Point> openPoints(UUID matterId) {
        return jdbc.sql(OPEN_POINTS)
                .param("matter", matterId)
                .query((row, number) -> point(row))
                .list();
    }

    /** The summaries that have such points. */
    public List<String> openSummaries(UUID matterId) {
        return jdbc.sql(OPEN_SUMMARIES)
                .param("matter", matterId)
                .query(String.class)
                .list();
    }

    private static Advice advice(ResultSet row) throws SQLException {
        return new Advice(row.getString("adviser"), row.getString("answer"), row.getString("consequence"));
    }

    private static Point point(ResultSet row) throws SQLException {
        return new Point(
                row.getObject("id", UUID.class),
                row.getString("text"),
                row.getObject("followed", Boolean.class),
                row.getString("explanation"));
    }
}
