package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.DecisionKind;
import dk.direktionsbord.decision.outcome.StoredConclusion.State;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.workflow.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The conclusions on record: what is drafted, what the chair sent back, and what is locked. */
@Component
class Conclusions {
    private static final String INSERT =
            """
            with stored as (
                insert into conclusion (id, treatment_id, matter_id, forum, round, state, concluded_on, kind,
                    decision_text, dissent, to_implement, centres, owner, implementation_deadline, expectation,
                    common_part, local_part, forward_to, position_valid_until, return_reason, postponed_to,
                    recorded_by, recorded_at)
                values (:id, :treatment, :matter, :forum,
                    (select count(*) + 1 from conclusion where treatment_id = :treatment), 'DRAFT', :on, :kind,
                    :decisionText, :dissent, :toImplement, :centres, :owner, :deadline, :expectation,
                    :commonPart, :localPart, :forwardTo, :validUntil, :returnReason, :postponedTo, :by, :at)
                returning id)
            insert into outcome (conclusion_id, position, recommendation, outcome, text)
            select stored.id, said.position, said.recommendation, said.outcome, said.text
            from stored, unnest(:recommendations::text[], :outcomes::text[], :texts::text[]) with ordinality
                as said (recommendation, outcome, text, position)
            """;

    private static final String SELECT =
            """
            select c.*, o.recommendation, o.outcome, o.text as outcome_text
            from conclusion c join outcome o on o.conclusion_id = c.id
            where c.treatment_id = :treatment
            and c.round = (select max(round) from conclusion where treatment_id = :treatment)
            order by o.position
            """;

    private static final String SETTLE =
            """
            update conclusion set state = :state, approved_by = :by, approved_at = :at, approval_reason = :reason
            where id = :id and state = 'DRAFT'
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Conclusions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes a draft; refuses when somebody else has concluded the treatment meanwhile. */
    void draft(Treatment treatment, Conclusion content, @Nullable DecisionKind kind, LocalDate on, String by) {
        StatementSpec statement = jdbc.sql(INSERT)
                .param("id", UUID.randomUUID())
                .param("treatment", treatment.id())
                .param("matter", treatment.matterId())
                .param("forum", treatment.forum())
                .param("on", on)
                .param("kind", kind == null ? null : kind.name())
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC));
        try {
            ConclusionColumns.bind(statement, content).update();
        } catch (DuplicateKeyException taken) {
            throw Refusal.conflict("decision.alreadyConcluded");
        }
    }

    /** The newest conclusion of the treatment, whatever became of it. */
    Optional<StoredConclusion> newest(UUID treatmentId) {
        List<StoredConclusion> rows = jdbc.sql(SELECT)
                .param("treatment", treatmentId)
                .query(ConclusionColumns::read)
                .list();
        return ConclusionColumns.joined(rows);
    }

    /** The conclusion that waits for the chair; refuses when there is none. */
    StoredConclusion draftOf(UUID treatmentId) {
        return newest(treatmentId)
                .filter(stored -> stored.state() == State.DRAFT)
                .orElseThrow(() -> Refusal.conflict("decision.nothingToApprove"));
    }

    void lock(StoredConclusion draft, String by) {
        settle(draft, State.LOCKED, by, null);
    }

    void sendBack(StoredConclusion draft, String by, String reason) {
        settle(draft, State.RETURNED, by, reason);
    }

    private void settle(StoredConclusion draft, State state, String by, @Nullable String reason) {
        int settled = jdbc.sql(SETTLE)
                .param("state", state.name())
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("id", draft.id())
                .update();
        if (settled == 0) {
            throw Refusal.conflict("decision.alreadyApproved");
        }
    }
}
