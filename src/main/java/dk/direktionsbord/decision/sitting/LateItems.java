package dk.direktionsbord.decision.sitting;

import dk.direktionsbord.decision.sitting.LateItem.Answer;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.workflow.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The requests for late items; each is answered once and kept with its reason. */
@Component
class LateItems {
    private final JdbcClient jdbc;
    private final Clock clock;

    LateItems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void ask(Treatment treatment, LocalDate day, String reason, @Nullable LocalDate adviceDeadline, String by) {
        jdbc.sql(
                        """
                        insert into late_item (treatment_id, matter_id, held_on, reason, advice_deadline, asked_by, asked_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(treatment.id(), treatment.matterId(), day, reason, adviceDeadline, by, now())
                .update();
    }

    /** The newest request about the treatment. */
    Optional<LateItem> newest(UUID treatmentId) {
        return jdbc.sql("select * from late_item where treatment_id = ? order by id desc limit 1")
                .param(treatmentId)
                .query(LateItem.class)
                .optional();
    }

    /** The request that waits for an answer. */
    LateItem open(UUID treatmentId) {
        return newest(treatmentId)
                .filter(item -> item.answer() == null)
                .orElseThrow(() -> Refusal.conflict("decision.late.answered"));
    }

    void answer(LateItem item, Answer answer, @Nullable String reason, String by) {
        int answered = jdbc.sql("update late_item set answer = ?, answer_reason = ?, answered_by = ?, answered_at = ? "
                        + "where id = ? and answer is null")
                .params(answer.name(), reason, by, now(), item.id())
                .update();
        if (answered == 0) {
            throw Refusal.conflict("decision.late.answered");
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
