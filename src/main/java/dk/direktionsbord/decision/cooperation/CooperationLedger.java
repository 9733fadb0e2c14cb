package dk.direktionsbord.decision.cooperation;

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

/** Writes which chefs are asked, what they answer, and which directors are told. */
@Component
class CooperationLedger {
    private static final String ASK =
            """
            insert into cooperation_answer (treatment_id, centre, matter_id, due_on, state)
            select :treatment, centre, :matter, :due, 'ASKED' from unnest(:centres::text[]) as asked (centre)
            """;

    private static final String ANSWER =
            """
            update cooperation_answer set state = :state, words = :words, answered_by = :by, answered_at = :at
            where treatment_id = :treatment and centre = :centre and state = 'ASKED'
            """;

    private static final String TELL =
            """
            insert into cooperation_notice (treatment_id, director, matter_id, told_at)
            select :treatment, director, :matter, :at from unnest(:directors::text[]) as told (director)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CooperationLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a chef answers. */
    record Answer(UUID treatment, String centre, boolean approves, @Nullable String words) {}

    void ask(UUID treatment, UUID matter, List<String> centres, LocalDate due) {
        jdbc.sql(ASK)
                .param("treatment", treatment)
                .param("matter", matter)
                .param("centres", centres.toArray(String[]::new))
                .param("due", due)
                .update();
    }

    /** Refuses when the chef has answered already. */
    void answer(Answer answer, String by) {
        int written = jdbc.sql(ANSWER)
                .param("state", answer.approves() ? "APPROVED" : "REFUSED")
                .param("words", answer.words())
                .param("by", by)
                .param("at", now())
                .param("treatment", answer.treatment())
                .param("centre", answer.centre())
                .update();
        if (written == 0) {
            throw Refusal.conflict("decision.cooperation.answered");
        }
    }

    void tell(UUID treatment, UUID matter, List<String> directors) {
        jdbc.sql(TELL)
                .param("treatment", treatment)
                .param("matter", matter)
                .param("directors", directors.toArray(String[]::new))
                .param("at", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
