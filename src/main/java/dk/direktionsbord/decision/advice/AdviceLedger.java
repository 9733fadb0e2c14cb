package dk.direktionsbord.decision.advice;

import dk.direktionsbord.workflow.Refusal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the advice of each member, and who gave none. */
@Component
class AdviceLedger {
    private static final String GIVE =
            """
            insert into advice (treatment_id, adviser, matter_id, answer, consequence, recorded_by, recorded_at)
            values (:treatment, :adviser, :matter, :answer, :consequence, :by, :at)
            """;

    private static final String NOTE_MISSING =
            """
            insert into advice (treatment_id, adviser, matter_id, recorded_by, recorded_at)
            select p.treatment_id, asked.adviser, p.matter_id, :by, :at
            from placement p, unnest(p.advisers) as asked (adviser) where p.treatment_id = :treatment
            on conflict do nothing
            returning adviser
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AdviceLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a member answers. */
    record Given(UUID treatment, UUID matter, String adviser, String answer, @Nullable String consequence) {}

    void give(Given given, String by) {
        try {
            jdbc.sql(GIVE)
                    .param("treatment", given.treatment())
                    .param("adviser", given.adviser())
                    .param("matter", given.matter())
                    .param("answer", given.answer())
                    .param("consequence", given.consequence())
                    .param("by", by)
                    .param("at", now())
                    .update();
        } catch (DuplicateKeyException second) {
            throw Refusal.conflict("decision.advice.given");
        }
    }

    /** Names those who were asked and have not answered, and gives their usernames. */
    List<String> noteMissing(UUID treatment, String by) {
        return jdbc.sql(NOTE_MISSING)
                .param("treatment", treatment)
                .param("by", by)
                .param("at", now())
                .query(String.class)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
