package dk.direktionsbord.notification;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells people by mail. What is told is written in the caller's transaction and sent by a job, so nothing is sent for
 * what rolled back, and nothing is lost while the mail server is down.
 */
@Component
public class Notifications {
    private final JdbcClient jdbc;
    private final Clock clock;

    public Notifications(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes one mail for each of the people; one they have been told already is not written again. */
    public void tell(Notice notice) {
        if (notice.people().isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into notification
                            (kind, subject, person, version, step, place, due_on, next_at, created_at)
                        select :kind, :subject, person, :version, :step, :place, :dueOn, :now, :now
                        from unnest(:people::text[]) as person
                        on conflict do nothing
                        """)
                .param("kind", notice.kind().name())
                .param("subject", notice.subject())
                .param("version", notice.version())
                .param("step", notice.step())
                .param("place", notice.place())
                .param("dueOn", notice.dueOn())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("people", notice.people().toArray(String[]::new))
                .update();
    }
}
