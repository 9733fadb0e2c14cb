package dk.direktionsbord.decision.gate;

import dk.direktionsbord.workflow.DanishTexts;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what each director did at the gate, so that deviations can be counted for each rule (S124, C1 note c). */
@Component
class GateLog {
    private static final String INSERT =
            """
            insert into gate_decision (matter_id, rule, recommended_forum, decision, chosen_forum, deviates, reason,
                discussed_with_chef, decided_by, decided_at)
            values (:matter, :rule, :recommended, :decision, :chosen, :deviates, :reason, :discussed, :by, :at)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    GateLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void enter(GateCase c, String by) {
        jdbc.sql(INSERT)
                .param("matter", c.matter().id())
                .param("rule", c.recommended().rule())
                .param("recommended", c.recommendedForum())
                .param("decision", c.decision().name())
                .param("chosen", c.chosenForum())
                .param("deviates", c.deviates())
                .param("reason", reason(c))
                .param("discussed", c.discussedWithChef())
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable String reason(GateCase c) {
        if (c.decision() == GateDecision.RETURN) {
            return c.returnReason();
        }
        boolean unexplained = GateCase.missing(c.overrideReason()) && c.deviates();
        return unexplained ? DanishTexts.text("decision.gate.decidedInArea") : c.overrideReason();
    }
}
