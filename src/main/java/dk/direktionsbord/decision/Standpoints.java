package dk.direktionsbord.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bearings and positions, kept apart from the decision log (S122, S123, L-KSL-11). */
@Component
public class Standpoints {
    private static final String SELECT =
            """
            select matter_id, treatment_id, kind, recommendation, text, valid_until
            from standpoint where matter_id = :matter order by recorded_at
            """;

    private final JdbcClient jdbc;

    Standpoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Standpoint> of(UUID matterId) {
        return jdbc.sql(SELECT)
                .param("matter", matterId)
                .query((row, number) -> new Standpoint(
                        row.getObject("matter_id", UUID.class),
                        row.getObject("treatment_id", UUID.class),
                        Standpoint.Kind.valueOf(row.getString("kind")),
                        row.getString("recommendation"),
                        row.getString("text"),
                        row.getObject("valid_until", LocalDate.class)))
                .list();
    }
}
