package dk.direktionsbord.meeting.agenda;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to a meeting's papers, by whom and why; nothing is taken away. */
@Component
public class PaperSteps {
    private final JdbcClient jdbc;
    private final Clock clock;

    PaperSteps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void note(UUID meeting, PaperStep step, @Nullable String reason, String by) {
        jdbc.sql("insert into paper_step (meeting, step, reason, by, at) values (?, ?, ?, ?, ?)")
                .params(meeting, step.name(), reason, by, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The reason of the newest step, when it is this one. */
    public Optional<String> reasonIfLast(UUID meeting, PaperStep step) {
        return last(meeting).filter(last -> last.step() == step).map(Noted::reason);
    }

    private Optional<Noted> last(UUID meeting) {
        return jdbc.sql("select step, coalesce(reason, '') as reason from paper_step where meeting = ? "
                        + "order by id desc limit 1")
                .param(meeting)
                .query(Noted.class)
                .optional();
    }

    private record Noted(PaperStep step, String reason) {}
}
