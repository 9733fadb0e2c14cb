package dk.direktionsbord.implementation.reading;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.direktionsbord.decision.Decision;
import dk.direktionsbord.decision.Decisions;
import dk.direktionsbord.decision.ReportedStatuses;
import dk.direktionsbord.implementation.Status;
import dk.direktionsbord.workflow.DanishTexts;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells other rooms what centres have last reported in the status rounds. */
@Component
class NewestStatuses implements ReportedStatuses {
    private static final String NEWEST =
            """
            select distinct on (s.centre_id) i.decision_id, c.centre, s.status, s.comment, s.reported_at
            from implementation_status s
            join implementation_centre c on c.id = s.centre_id
            join implementation i on i.id = c.implementation_id
            where s.reported_at >= ? order by s.centre_id, s.reported_at desc, s.id desc
            """;
    private static final Comparator<Row> WORST_FIRST =
            Comparator.comparing(Row::status).reversed().thenComparing(Row::centre);

    private final JdbcClient jdbc;
    private final Decisions decisions;

    NewestStatuses(JdbcClient jdbc, Decisions decisions) {
        this.jdbc = jdbc;
        this.decisions = decisions;
    }

    private record Row(
            UUID decisionId, String centre, Status status, @Nullable String comment, OffsetDateTime reportedAt) {}

    @Override
    public List<Reported> since(Instant moment) {
        List<Row> rows = jdbc.sql(NEWEST)
                .param(moment.atOffset(ZoneOffset.UTC))
                .query(Row.class)
                .list();
        Map<UUID, Decision> known = decisions
                .among(rows.stream().map(Row::decisionId).distinct().toList())
                .stream()
                .collect(toMap(Decision::id, identity()));
        return rows.stream()
                .sorted(WORST_FIRST)
                .map(row -> reported(row, Objects.requireNonNull(known.get(row.decisionId()))))
                .toList();
    }

    private static Reported reported(Row row, Decision decision) {
        return new Reported(
                decision,
                row.centre(),
                DanishTexts.text("implementation.status." + row.status()),
                row.comment(),
                row.reportedAt().toInstant());
    }
}
