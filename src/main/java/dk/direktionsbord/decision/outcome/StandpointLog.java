package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.Outcome;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes bearings and positions, apart from the decision log (S122, S123, L-KSL-11). */
@Component
class StandpointLog {
    private static final String INSERT =
            """
            insert into standpoint (id, matter_id, treatment_id, kind, recommendation, text, valid_until, recorded_at)
            values (:id, :matter, :treatment, :kind, :recommendation, :text, :validUntil, :at)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    StandpointLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void enter(StoredConclusion locked) {
        List<Sentence> sentences = locked.content().sentences();
        sentences.stream().filter(said -> said.outcome().isStandpoint()).forEach(said -> enter(locked, said));
    }

    private void enter(StoredConclusion locked, Sentence said) {
        boolean bearing = said.outcome() == Outcome.BEARING;
        jdbc.sql(INSERT)
                .param("id", UUID.randomUUID())
                .param("matter", locked.matterId())
                .param("treatment", locked.treatmentId())
                .param("kind", bearing ? "BEARING" : "POSITION")
                .param("recommendation", said.recommendation())
                .param("text", Objects.requireNonNull(said.text()))
                .param("validUntil", bearing ? null : locked.content().positionValidUntil())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
