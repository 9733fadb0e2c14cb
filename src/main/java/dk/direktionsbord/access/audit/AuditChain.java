package dk.direktionsbord.access.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chains the entries that wait. Only this job takes the chain's lock, so no request waits for another one's entry; with
 * several nodes the lock decides which of them chains.
 */
@Component
class AuditChain {
    private static final int TOGETHER = 1000;
    private static final long LOCK = 0x41554449540001L;

    private record Link(long position, byte[] hash) {}

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    AuditChain(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "${direktionsbord.audit.chain-every:1s}")
    void chainAll() {
        while (Integer.valueOf(TOGETHER).equals(transaction.execute(status -> chainSome()))) {
            // the rest of a long tail comes in the next transactions
        }
    }

    private int chainSome() {
        if (!Boolean.TRUE.equals(jdbc.queryForObject("select pg_try_advisory_xact_lock(?)", Boolean.class, LOCK))) {
            return 0;
        }
        List<AuditEntry> waiting = jdbc.query(
                "select e.* from audit_unchained u join audit_entry e on e.id = u.entry order by e.id limit ?",
                AuditTable::read,
                TOGETHER);
        if (!waiting.isEmpty()) {
            append(waiting);
        }
        return waiting.size();
    }

    private void append(List<AuditEntry> waiting) {
        Link last = last();
        List<Object[]> links = new ArrayList<>();
        List<Object[]> done = new ArrayList<>();
        for (AuditEntry entry : waiting) {
            long position = last.position() + 1;
            last = new Link(position, AuditHash.of(last.hash(), position, entry));
            links.add(new Object[] {position, entry.id(), last.hash()});
            done.add(new Object[] {entry.id()});
        }
        jdbc.batchUpdate("insert into audit_link (position, entry, hash) values (?, ?, ?)", links);
        jdbc.batchUpdate("delete from audit_unchained where entry = ?", done);
    }

    private Link last() {
        return jdbc
                .query(
                        "select position, hash from audit_link order by position desc limit 1",
                        (row, number) -> new Link(row.getLong("position"), row.getBytes("hash")))
                .stream()
                .findFirst()
                .orElse(new Link(0, AuditHash.FIRST));
    }
}
