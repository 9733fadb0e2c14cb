package dk.direktionsbord.decision.feedback;

import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.workflow.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what each director's group is asked, says, or leaves unsaid. */
@Component
class FeedbackLedger {
    private static final String ASK =
            """
            insert into group_feedback (treatment_id, matter_id, forum, asked_at, due_on, state)
            select asked.id, :matter, asked.forum, :at, :due, 'ASKED'
            from unnest(:treatments::uuid[], :fora::text[]) as asked (id, forum)
            """;

    private static final String GIVE =
            """
            update group_feedback set state = 'GIVEN', text = :text, dissent = :dissent, given_by = :by, given_at = :at
            where treatment_id = :treatment and state = 'ASKED'
            """;

    private static final String NOTE_MISSING =
            """
            update group_feedback set state = 'MISSING' where matter_id = :matter and state = 'ASKED'
            returning treatment_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    FeedbackLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a group says, and where it did not agree. */
    record Given(UUID treatment, String text, @Nullable String dissent, String by) {}

    void ask(UUID matterId, List<Treatment> groups, LocalDate due) {
        jdbc.sql(ASK)
                .param("matter", matterId)
                .param("treatments", groups.stream().map(Treatment::id).toArray(UUID[]::new))
                .param("fora", groups.stream().map(Treatment::forum).toArray(String[]::new))
                .param("due", due)
                .param("at", now())
                .update();
    }

    /** Refuses when the group has answered or the round is over. */
    void give(Given given) {
        int written = jdbc.sql(GIVE)
                .param("text", given.text())
                .param("dissent", given.dissent())
                .param("by", given.by())
                .param("at", now())
                .param("treatment", given.treatment())
                .update();
        if (written == 0) {
            throw Refusal.conflict("decision.feedback.given");
        }
    }

    /** Names those who have not answered, by their treatments. */
    List<UUID> noteMissing(UUID matterId) {
        return jdbc.sql(NOTE_MISSING)
                .param("matter", matterId)
                .query(UUID.class)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
