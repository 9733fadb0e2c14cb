package dk.direktionsbord.decision.reminder;

import dk.direktionsbord.workflow.Refusal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what is awaited, and keeps who was reminded and told of it. */
@Component
class ReminderLedger {
    private static final String INSERT =
            """
            insert into treatment_reminder (matter_id, treatment_id, centre, step, told, at)
            values (:matter, :treatment, :centre, :step, :told, :at)
            """;

    private final List<AwaitedSource> sources;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReminderLedger(ObjectProvider<AwaitedSource> sources, JdbcClient jdbc, Clock clock) {
        this.sources = sources.stream().toList();
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whose turn it is: the treatment, and the centre where several are asked. */
    record Case(UUID matter, UUID treatment, @Nullable String centre) {}

    Awaited awaited(Case waiting) {
        return sources.stream()
                .flatMap(source -> source.in(waiting.treatment(), waiting.centre()).stream())
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("decision.reminder.nothing"));
    }

    void reminded(Case waiting) {
        write(waiting, "REMINDED", null);
    }

    void escalated(Case waiting, String group) {
        write(waiting, "ESCALATED", group);
    }

    private void write(Case waiting, String step, @Nullable String told) {
        jdbc.sql(INSERT)
                .param("matter", waiting.matter())
                .param("treatment", waiting.treatment())
                .param("centre", waiting.centre())
                .param("step", step)
                .param("told", told)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
