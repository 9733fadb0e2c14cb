package dk.direktionsbord.matter;

import dk.direktionsbord.workflow.OncePerTransaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The recommendations on record. */
@Component
public class Routings {
    private final OncePerTransaction<UUID, Optional<RoutingRecord>> known = new OncePerTransaction<>(this::read);
    private final JdbcClient jdbc;
    private final Clock clock;

    Routings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest recommendation for a matter. */
    public Optional<RoutingRecord> latest(UUID matterId) {
        return known.get(matterId);
    }

    /** Every recommendation for a matter, the first first. */
    public List<RoutingRecord> all(UUID matterId) {
        return jdbc.sql("select * from routing_record where matter_id = ? order by recommended_at, text_version")
                .param(matterId)
                .query(Routings::routing)
                .list();
    }

    void keep(Matter matter, Recommendation recommendation) {
        jdbc.sql(
                        """
                        insert into routing_record (id, matter_id, text_version, rule, recommendation, recommended_at)
                        values (?, ?, ?, ?, ?::jsonb, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        matter.id(),
                        matter.version(),
                        recommendation.rule(),
                        MatterJson.write(recommendation),
                        Timestamp.from(clock.instant()))
                .update();
        known.forget(matter.id());
    }

    private Optional<RoutingRecord> read(UUID matterId) {
        return jdbc.sql(
                        """
                        select * from routing_record where matter_id = ? order by recommended_at desc, text_version desc
                        limit 1
                        """)
                .param(matterId)
                .query(Routings::routing)
                .optional();
    }

    private static RoutingRecord routing(ResultSet row, int number) throws SQLException {
        return new RoutingRecord(
                row.getObject("id", UUID.class),
                row.getObject("matter_id", UUID.class),
                row.getInt("text_version"),
                MatterJson.read(row.getString("recommendation"), Recommendation.class),
                row.getTimestamp("recommended_at").toInstant());
    }
}
