package dk.direktionsbord.implementation.reading;

import dk.direktionsbord.decision.Decision;
import dk.direktionsbord.decision.Decisions;
import dk.direktionsbord.decision.FollowedDecisions;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells other rooms which decisions are still being carried out. */
@Component
class OpenDecisions implements FollowedDecisions {
    private static final Comparator<Decision> FIRST_DUE = Comparator.comparing(
                    Decision::deadline, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Decision::number);

    private final JdbcClient jdbc;
    private final Decisions decisions;

    OpenDecisions(JdbcClient jdbc, Decisions decisions) {
        this.jdbc = jdbc;
        this.decisions = decisions;
    }

    @Override
    public List<Decision> open() {
        List<UUID> running = jdbc.sql("select decision_id from implementation where state = 'RUNNING'")
                .query(UUID.class)
                .list();
        return decisions.among(running).stream().sorted(FIRST_DUE).toList();
    }
}
