package dk.direktionsbord.notification;

import dk.direktionsbord.workflow.TaskNews;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears of new tasks, and writes the mails of those who want to know at once with one statement a transaction, however
 * many tasks it makes.
 */
@Component
class NewTasks implements TaskNews {
    private final JdbcClient jdbc;
    private final Clock clock;

    NewTasks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record News(String task, UUID subject, String person) {}

    @Override
    public void waitsFor(Collection<String> people, String task, UUID subject) {
        List<News> news =
                people.stream().map(person -> new News(task, subject, person)).toList();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            heard().news.addAll(news);
        } else {
            write(news);
        }
    }

    private Heard heard() {
        Heard known = (Heard) TransactionSynchronizationManager.getResource(this);
        if (known != null) {
            return known;
        }
        Heard fresh = new Heard();
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(new ResourceHolderSynchronization<>(fresh, this) {
            @Override
            public void beforeCommit(boolean readOnly) {
                write(fresh.news);
            }
        });
        return fresh;
    }

    private void write(Collection<News> news) {
        if (news.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into notification (kind, subject, person, version, step, place, next_at, created_at)
                        select 'TASK', new.subject::uuid, new.person, new.task, '', '', :now, :now
                        from unnest(:subjects::text[], :people::text[], :tasks::text[]) as new (subject, person, task)
                        join notification_choice choice on choice.person = new.person and choice.at_once
                        on conflict do nothing
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("subjects", each(news, one -> one.subject().toString()))
                .param("people", each(news, News::person))
                .param("tasks", each(news, News::task))
                .update();
    }

    private static String[] each(Collection<News> news, Function<News, String> part) {
        return news.stream().map(part).toArray(String[]::new);
    }

    private static final class Heard extends ResourceHolderSupport {
        private final Set<News> news = new LinkedHashSet<>();
    }
}
