package dk.direktionsbord.access.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/**
 * Takes entries after the answer is given and writes them together, so that no page waits for them. What does not fit in
 * the queue is written at once by the request itself: the audit may slow a request down, but drops nothing silently. A
 * product that is killed loses what waits, at most {@code writeEvery} old; deeds are safe, as the tables of the record
 * note them in their own transactions.
 */
@Service
public class Audit implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Audit.class);
    private static final int TOGETHER = 500;

    private final BlockingQueue<AuditEntry> queue;
    private final AuditTable table;
    private final AuditSettings settings;
    private final Thread writer = new Thread(this::write, "audit-writer");
    private volatile boolean stopped;

    Audit(AuditTable table, AuditSettings settings) {
        this.table = table;
        this.settings = settings;
        this.queue = new ArrayBlockingQueue<>(settings.waiting());
        writer.setDaemon(true);
        writer.start();
    }

    /** Keeps an entry: soon, or at once when too many wait. */
    public void note(AuditEntry entry) {
        if (stopped || !queue.offer(entry)) {
            writeNow(List.of(entry));
        }
    }

    private void write() {
        List<AuditEntry> batch = new ArrayList<>();
        while (!stopped || !queue.isEmpty() || !batch.isEmpty()) {
            try {
                gather(batch);
                if (!batch.isEmpty()) {
                    table.add(batch);
                    batch.clear();
                }
            } catch (DataAccessException failed) {
                LOG.warn("The audit cannot be written; {} entries wait", batch.size() + queue.size(), failed);
                if (stopped) {
                    lost(batch);
                    return;
                }
                pause();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                lost(batch);
                return;
            }
        }
    }

    private void gather(List<AuditEntry> batch) throws InterruptedException {
        if (batch.isEmpty()) {
            AuditEntry first = queue.poll(settings.writeEvery().toMillis(), TimeUnit.MILLISECONDS);
            if (first != null) {
                batch.add(first);
            }
        }
        queue.drainTo(batch, TOGETHER - batch.size());
    }

    private void writeNow(List<AuditEntry> entries) {
        try {
            table.add(entries);
        } catch (DataAccessException failed) {
            LOG.error("The audit could not be written", failed);
            lost(entries);
        }
    }

    /** The last resort is the application's log, which the operator keeps as well. */
    private void lost(List<AuditEntry> entries) {
        entries.forEach(entry -> LOG.error("Not in the audit: {}", entry));
        queue.forEach(entry -> LOG.error("Not in the audit: {}", entry));
        queue.clear();
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Writes what waits before the database's connections are closed. */
    @Override
    public void destroy() throws InterruptedException {
        stopped = true;
        writer.join(TimeUnit.SECONDS.toMillis(10));
    }
}
