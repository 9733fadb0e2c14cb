package dk.direktionsbord.decision;

import dk.direktionsbord.matter.PartSource;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who owns a decision, was asked for advice, is in a working group, or agreed to or was told of a cooperation, has a part in
 * the matter and may read it (S132, S140, S152, S175).
 */
@Component
class DecisionParts implements PartSource {
    private static final String SELECT =
            """
            select matter_id from decision where owner = :person and matter_id = any(:matters)
            union select matter_id from placement where :person = any(advisers) and matter_id = any(:matters)
            union select t.matter_id from terms_of_reference t join working_group_member m
                on m.treatment_id = t.treatment_id and m.round = t.round
                where m.person = :person and t.state = 'APPROVED' and t.matter_id = any(:matters)
            union select matter_id from cooperation_answer where answered_by = :person and matter_id = any(:matters)
            union select matter_id from cooperation_notice where director = :person and matter_id = any(:matters)
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
