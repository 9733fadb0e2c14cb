package dk.direktionsbord.access.audit;

import dk.direktionsbord.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit on a real database, chained when a test asks for it. */
final class AuditRoom {
    final DataSource database = TestDatabase.fresh();
    final JdbcClient jdbc = JdbcClient.create(database);
    final AuditTable table = new AuditTable(new JdbcTemplate(database));
    final AuditChain chain = new AuditChain(new JdbcTemplate(database), new JdbcTransactionManager(database));
    final AuditVerification verification = new AuditVerification(database);
    final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));

    static AuditEntry entry(String person, String subject) {
        return new AuditEntry(
                0,
                Instant.parse("2027-01-13T11:00:00.123456789Z"),
                person,
                null,
                Way.PAGE,
                Deed.SAW,
                "MATTER",
                subject,
                "FULL",
                "GET /sager/" + subject);
    }

    static AuditSettings settings(int waiting) {
        return new AuditSettings(waiting, Duration.ofMillis(50));
    }

    long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** As somebody who owns the tables and has switched their triggers off. */
    void tamper(String sql) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql(sql).update();
        });
    }
}
