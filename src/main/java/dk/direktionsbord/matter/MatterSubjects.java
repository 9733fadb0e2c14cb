package dk.direktionsbord.matter;

import dk.direktionsbord.access.Recusals;
import dk.direktionsbord.organisation.Organisation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the rules of access ask about, for many matters at once. */
@Component
class MatterSubjects {
    private static final String SELECT =
            """
            select m.id, m.owning_centre, m.submitted_by, m.open,
                   array(select jsonb_array_elements_text(t.facts -> 'affectedCentres')) as affected,
                   array(select forum from treatment where matter_id = m.id and state <> 'CANCELLED') as fora,
                   array(select forum from treatment where matter_id = m.id and started_at is not null) as reached,
                   array(select distinct contributor from contribution where matter_id = m.id) as contributors
            from matter m join matter_text t on t.matter_id = m.id and t.version = m.version
            where m.id in (:matters)
            """;

    private final JdbcClient jdbc;
    private final Organisation organisation;
    private final Recusals recusals;

    MatterSubjects(JdbcClient jdbc, Organisation organisation, Recusals recusals) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.recusals = recusals;
    }

    Map<UUID, MatterSubject> of(Set<UUID> matters) {
        Map<UUID, MatterSubject> found = new HashMap<>();
        if (!matters.isEmpty()) {
            Map<UUID, Set<String>> recused = recusals.recusedIn(matters);
            jdbc.sql(SELECT).param("matters", matters).query(row -> {
                UUID id = row.getObject("id", UUID.class);
                found.put(id, subject(row, recused.getOrDefault(id, Set.of())));
            });
        }
        return found;
    }

    private MatterSubject subject(ResultSet row, Set<String> recused) throws SQLException {
        return new MatterSubject(
                row.getString("owning_centre"),
                row.getBoolean("open"),
                texts(row, "affected"),
                texts(row, "fora"),
                texts(row, "reached"),
                circle(row),
                recused);
    }

    /** The submitter and those who are asked to contribute; the centre's chef and director are known to the rules. */
    private Set<String> circle(ResultSet row) throws SQLException {
        Set<String> circle = new HashSet<>(Set.of(row.getString("submitted_by")));
        for (String contributor : texts(row, "contributors")) {
            circle.addAll(organisation.membersOf(organisation.responsibleFor(contributor)));
        }
        return circle;
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
