package dk.direktionsbord.life;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.LoggerFactory;

/**
 * Counts the SQL statements that requests send, ours and the engine's; those of background threads are left out. What
 * {@code JdbcTemplate} says before it prepares a query is not counted: the statement itself follows.
 */
final class StatementCount extends AppenderBase<ILoggingEvent> {
    private static final List<String> LOGS =
            List.of("org.springframework.jdbc.core.JdbcTemplate", "org.camunda.bpm.engine.impl.persistence.entity");

    private final AtomicInteger count = new AtomicInteger();

    /** The statements of the requests that are made meanwhile. */
    static int during(Runnable requests) {
        StatementCount counter = new StatementCount();
        List<Logger> logs = LOGS.stream()
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        counter.start();
        logs.forEach(log -> {
            log.setLevel(Level.DEBUG);
            log.setAdditive(false);
            log.addAppender(counter);
        });
        try {
            requests.run();
            return counter.count.get();
        } finally {
            logs.forEach(log -> {
                log.detachAppender(counter);
                log.setAdditive(true);
                log.setLevel(null);
            });
        }
    }

    @Override
    protected void append(ILoggingEvent event) {
        String said = event.getFormattedMessage();
        boolean statement = said.startsWith("Executing prepared SQL statement")
                || said.startsWith("Executing SQL")
                || said.contains("Preparing:");
        if (statement && event.getThreadName().contains("-exec-")) {
            count.incrementAndGet();
        }
    }
}
