package dk.direktionsbord.decision;

import dk.direktionsbord.matter.PartSource;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who owns a decision, or was asked for advice, has a part in the matter and may read it (S132, S140). */
@Component
class DecisionParts implements PartSource {
    private static final String SELECT =
            """
            select matter_id from decision where owner = :person and matter_id = any(:matters)
            union select matter_id from placement where :person = any(advisers) and matter_id = any(:matters)
            """;

    private final JdbcClient jdbc;

    DecisionParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> partsOf(String username, Set<UUID> matters) {
        return new HashSet<>(jdbc.sql(SELECT)
                .param("person", username)
                .param("matters", matters.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }
}
