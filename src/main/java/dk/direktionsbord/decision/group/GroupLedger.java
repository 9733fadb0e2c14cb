package dk.direktionsbord.decision.group;

import dk.direktionsbord.decision.WorkingGroup.Member;
import dk.direktionsbord.workflow.Refusal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes terms of reference, what became of them, and the group's report. */
@Component
class GroupLedger {
    private static final String PROPOSE =
            """
            with proposed as (
                insert into terms_of_reference (treatment_id, round, matter_id, purpose, task, proposals_wanted, deadline,
                    leader, missing_areas, state, written_by, written_at)
                select :treatment, count(*) + 1, :matter, :purpose, :task, :proposals, :deadline, :leader, :missing,
                    'PROPOSED', :by, :at
                from terms_of_reference where treatment_id = :treatment
                returning treatment_id, round)
            insert into working_group_member (treatment_id, round, position, person, criterion)
            select proposed.treatment_id, proposed.round, member.position, member.person, member.criterion
            from proposed, unnest(:people::text[], :criteria::text[]) with ordinality
                as member (person, criterion, position)
            """;

    private static final String SETTLE =
            """
            update terms_of_reference set state = :state, settled_by = :by, settled_at = :at, return_reason = :reason
            where treatment_id = :treatment and state = 'PROPOSED'
            """;

    private static final String REPORT =
            """
            insert into working_group_report (treatment_id, matter_id, findings, proposals, dissent, reported_by,
                reported_at)
            values (:treatment, :matter, :findings, :proposals, :dissent, :by, :at)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    GroupLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a group found. */
    record Found(UUID treatment, UUID matter, String findings, @Nullable String proposals, @Nullable String dissent) {}

    void propose(Terms terms, String by) {
        try {
            write(terms, by);
        } catch (DuplicateKeyException taken) {
            throw Refusal.conflict("decision.group.proposed");
        }
    }

    private void write(Terms terms, String by) {
        jdbc.sql(PROPOSE)
                .param("treatment", terms.treatment())
                .param("matter", terms.matter())
                .param("purpose", terms.purpose())
                .param("task", terms.task())
                .param("proposals", terms.proposalsWanted())
                .param("deadline", terms.deadline())
                .param("leader", terms.leader())
                .param("missing", terms.missingAreas().toArray(String[]::new))
                .param("people", terms.members().stream().map(Member::person).toArray(String[]::new))
                .param(
                        "criteria",
                        terms.members().stream()
                                .map(member -> member.criterion().name())
                                .toArray(String[]::new))
                .param("by", by)
                .param("at", now())
                .update();
    }

    void approve(UUID treatment, String by) {
        settle(treatment, "APPROVED", by, null);
    }

    void sendBack(UUID treatment, String by, String reason) {
        settle(treatment, "RETURNED", by, reason);
    }

    private void settle(UUID treatment, String state, String by, @Nullable String reason) {
        int settled = jdbc.sql(SETTLE)
                .param("state", state)
                .param("by", by)
                .param("at", now())
                .param("reason", reason)
                .param("treatment", treatment)
                .update();
        if (settled == 0) {
            throw Refusal.conflict("decision.group.settled");
        }
    }

    void report(Found found, String by) {
        try {
            jdbc.sql(REPORT)
                    .param("treatment", found.treatment())
                    .param("matter", found.matter())
                    .param("findings", found.findings())
                    .param("proposals", found.proposals())
                    .param("dissent", found.dissent())
                    .param("by", by)
                    .param("at", now())
                    .update();
        } catch (DuplicateKeyException reported) {
            throw Refusal.conflict("decision.group.reported");
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
