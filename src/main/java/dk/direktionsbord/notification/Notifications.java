package dk.direktionsbord.notification;

import dk.direktionsbord.workflow.Substitution;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
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
    private final ObjectProvider<Substitution> substitution;

    public Notifications(JdbcClient jdbc, Clock clock, ObjectProvider<Substitution> substitution) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.substitution = substitution;
    }

    /**
     * Writes one mail for each of the people; one they have been told already is not written again. What has to be done goes
     * to whoever acts for them, as the task does.
     */
    public void tell(Notice notice) {
        Set<String> people = notice.kind().isAboutATask() ? acting(notice) : notice.people();
        if (people.isEmpty()) {
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
                .param("people", people.toArray(String[]::new))
                .update();
    }

    private Set<String> acting(Notice notice) {
        Substitution who = substitution.getIfAvailable();
        return who == null
                ? notice.people()
                : notice.people().stream()
                        .flatMap(person -> who.actorFor(person, notice.subject()).stream())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
