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

/** Writes the points of a summary, and the direktion's answers to them. */
@Component
class PointLedger {
    private static final String SUMMARISE =
            """
            with summarised as (
                insert into advice_summary (treatment_id, matter_id, summary, recorded_by, recorded_at)
                values (:treatment, :matter, :summary, :by, :at))
            insert into advice_point (id, treatment_id, matter_id, position, text)
            select gen_random_uuid(), :treatment, :matter, point.position, point.text
            from unnest(:points::text[]) with ordinality as point (text, position)
            """;

    private static final String ANSWER =
            """
            insert into advice_response (point_id, treatment_id, followed, explanation, answered_by, answered_at)
            select given.point, :treatment, given.followed, given.explanation, :by, :at
            from unnest(:points::uuid[], :followed::boolean[], :explanations::text[])
                as given (point, followed, explanation)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PointLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The direktion's answer to one point. */
    record Answer(UUID point, boolean followed, @Nullable String explanation) {}

    void summarise(UUID treatment, UUID matter, String summary, List<String> points, String by) {
        jdbc.sql(SUMMARISE)
                .param("treatment", treatment)
                .param("matter", matter)
                .param("summary", summary)
                .param("points", points.toArray(String[]::new))
                .param("by", by)
                .param("at", now())
                .update();
    }

    void answer(UUID treatment, List<Answer> answers, String by) {
        try {
            jdbc.sql(ANSWER)
                    .param("treatment", treatment)
                    .param("points", answers.stream().map(Answer::point).toArray(UUID[]::new))
                    .param("followed", answers.stream().map(Answer::followed).toArray(Boolean[]::new))
                    .param(
                            "explanations",
                            answers.stream().map(Answer::explanation).toArray(String[]::new))
                    .param("by", by)
                    .param("at", now())
                    .update();
        } catch (DuplicateKeyException answered) {
            throw Refusal.conflict("decision.advice.answered");
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
