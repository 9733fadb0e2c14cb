package dk.direktionsbord.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The decision log (S140). Bearings, positions and recommendations are never in it (S89, S122, S123). */
@Component
public class Decisions {
    private static final String SELECT = "select * from decision where ";

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The decisions on a matter, the first first. */
    public List<Decision> of(UUID matterId) {
        return jdbc.sql(SELECT + "matter_id = :matter order by decided_at, number")
                .param("matter", matterId)
                .query((row, number) -> decision(row))
                .list();
    }

    public Optional<Decision> get(UUID id) {
        return jdbc.sql(SELECT + "id = :id")
                .param("id", id)
                .query((row, number) -> decision(row))
                .optional();
    }

    /** Those of the ids. */
    public List<Decision> among(Collection<UUID> ids) {
        return jdbc.sql(SELECT + "id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> decision(row))
                .list();
    }

    /**
     * The log of a year, the newest number first. Whoever shows it asks {@code access} about each matter.
     *
     * @param limit at most as many
     */
    public List<Decision> log(int year, int limit, int offset) {
        return jdbc.sql(SELECT + "year = :year order by number desc limit :limit offset :offset")
                .param("year", year)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> decision(row))
                .list();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getObject("id", UUID.class),
                DecisionNumber.of(row.getInt("year"), row.getInt("number")),
                row.getObject("matter_id", UUID.class),
                row.getObject("treatment_id", UUID.class),
                row.getString("forum"),
                DecisionKind.valueOf(row.getString("kind")),
                row.getString("text"),
                row.getBoolean("to_implement"),
                row.getString("owner"),
                row.getObject("deadline", LocalDate.class),
                row.getString("expectation"),
                row.getString("common_part"),
                row.getString("local_part"),
                List.of((String[]) row.getArray("centres").getArray()),
                row.getObject("decided_on", LocalDate.class),
                row.getString("decided_by"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
