package dk.direktionsbord.decision.sitting;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When, as which item and under whose chair treatments are placed. */
@Component
public class Sittings {
    private static final String SELECT =
            """
            select p.treatment_id, p.item, p.advice_deadline, p.advisers, s.held_on, s.chair_group, s.chair_reason
            from placement p join sitting s on s.id = p.sitting_id
            where p.treatment_id = :treatment
            """;

    private final JdbcClient jdbc;

    Sittings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Placement> placementOf(UUID treatmentId) {
        return jdbc.sql(SELECT)
                .param("treatment", treatmentId)
                .query((row, number) -> placement(row))
                .optional();
    }

    private static Placement placement(ResultSet row) throws SQLException {
        return new Placement(
                row.getObject("treatment_id", UUID.class),
                row.getObject("held_on", LocalDate.class),
                row.getInt("item"),
                row.getString("chair_group"),
                row.getString("chair_reason"),
                row.getObject("advice_deadline", LocalDate.class),
                names(row.getArray("advisers")));
    }

    private static List<String> names(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
