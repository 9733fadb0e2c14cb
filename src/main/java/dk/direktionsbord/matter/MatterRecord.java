package dk.direktionsbord.matter;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.direktionsbord.matter.Matters.Return;
import dk.direktionsbord.workflow.OncePerTransaction;
import dk.direktionsbord.workflow.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of matters, each with the newest version of its text. */
@Component
class MatterRecord {
    private static final String SELECT =
            """
            select m.*, t.content, t.facts from matter m
            join matter_text t on t.matter_id = m.id and t.version = m.version
            """;

    private final OncePerTransaction<UUID, Optional<Matter>> known = new OncePerTransaction<>(this::read);
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

    /** Takes the matter to its next state; refused when it cannot go there, or somebody else was first. */
    Matter moved(Matter matter, MatterState next) {
        return written(
                matter.in(next),
                jdbc.sql("update matter set state = ?, changed_at = ? where id = ? and state = ?")
                        .params(next.name(), now(), matter.id(), matter.state().name())
                        .update());
    }

    Matter returned(Matter matter, String reason, String by) {
        return written(
                matter.in(MatterState.RETURNED),
                jdbc.sql(
                                """
                                update matter set state = 'RETURNED', return_reason = ?, returned_by = ?, changed_at = ?
                                where id = ? and state = ?
                                """)
                        .params(reason, by, now(), matter.id(), matter.state().name())
                        .update());
    }

    Matter markForImplementation(Matter matter) {
        return written(
                matter.forImplementation(),
                jdbc.sql("update matter set to_be_implemented = true, changed_at = ? where id = ?")
                        .params(now(), matter.id())
                        .update());
    }

    /** The matter as it was just written. */
    Matter written(Matter matter, int rows) {
        if (rows == 0) {
            throw Refusal.conflict("matter.overtaken");
        }
        known.put(matter.id(), Optional.of(matter));
        return matter;
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

    Map<UUID, Matter> byId(Set<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(SELECT + "where m.id in (:ids)")
                        .param("ids", ids)
                        .query(MatterRecord::matter)
                        .list()
                        .stream()
                        .collect(toMap(Matter::id, identity()));
    }

    private Optional<Matter> read(UUID id) {
        return jdbc.sql(SELECT + "where m.id = :id")
                .param("id", id)
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
