package dk.direktionsbord.matter;

import dk.direktionsbord.workflow.DanishTexts;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The procedural steps of each matter, written as they happen and never changed (L-NOT-1). */
@Component
public class MatterLog {
    private final JdbcClient jdbc;
    private final Clock clock;

    MatterLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Notes a step.
     *
     * @param person username, or "system" for a timer
     * @param messageKey key of the Danish text, such as {@code matter.log.submitted}
     */
    public void note(UUID matterId, String person, String messageKey, Object... arguments) {
        jdbc.sql("insert into matter_log (matter_id, at, person, step, text) values (?, ?, ?, ?, ?)")
                .params(
                        matterId,
                        Timestamp.from(clock.instant()),
                        person,
                        messageKey,
                        DanishTexts.text(messageKey, arguments))
                .update();
    }

    /** The steps of a matter, the first first. */
    public List<Entry> of(UUID matterId) {
        return jdbc.sql("select at, person, text from matter_log where matter_id = ? order by id")
                .param(matterId)
                .query(Entry.class)
                .list();
    }

    /** One step: when, who, and in Danish what. */
    public record Entry(Instant at, String person, String text) {}
}
