package dk.direktionsbord.decision;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts, for each rule of forum routing, how often directors deviate from it (S124, C1 note c). */
@Component
public class Deviations {
    private static final String SELECT =
            """
            select rule, count(*) as judged, count(*) filter (where deviates) as deviated
            from gate_decision
            where decision <> 'RETURN' and decided_at >= :from and decided_at < :until
            group by rule order by rule
            """;

    private final JdbcClient jdbc;

    Deviations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The count for each rule that recommended something in the period. */
    public List<RuleDeviation> perRule(Instant from, Instant until) {
        return jdbc.sql(SELECT)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        new RuleDeviation(row.getString("rule"), row.getLong("judged"), row.getLong("deviated")))
                .list();
    }
}
