package dk.direktionsbord.decision.outcome;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes the decision log (S140). Numbers run through the year without a gap: the year's row stays locked until the
 * transaction ends, and a number is given back when it rolls back.
 */
@Component
class DecisionLog {
    private static final String INSERT =
            """
            with given as (
                insert into decision_counter (year, last) values (extract(year from :on::date), 1)
                on conflict (year) do update set last = decision_counter.last + 1
                returning year, last)
            insert into decision (id, year, number, matter_id, treatment_id, conclusion_id, forum, kind, text,
                to_implement, owner, deadline, expectation, common_part, local_part, centres, decided_on,
                decided_by, decided_at)
            select :id, given.year, given.last, c.matter_id, c.treatment_id, c.id, c.forum, c.kind, :text,
                c.to_implement, c.owner, c.implementation_deadline, c.expectation, c.common_part, c.local_part,
                c.centres, c.concluded_on, :by, :at
            from given, conclusion c where c.id = :conclusion
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DecisionLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Enters a locked conclusion that is a decision. */
    void enter(StoredConclusion locked, String text, String decidedBy) {
        jdbc.sql(INSERT)
                .param("id", UUID.randomUUID())
                .param("on", locked.concludedOn())
                .param("text", text)
                .param("by", decidedBy)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("conclusion", locked.id())
                .update();
    }
}
