package dk.direktionsbord.access.audit;

import dk.direktionsbord.access.audit.AuditVerdict.Break;
import dk.direktionsbord.workflow.DanishTexts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Computes the whole chain again, row by row, and names the first link that does not hold. */
@Component
public class AuditVerification {
    private static final int PIECE = 5000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate snapshot;

    public AuditVerification(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
        this.jdbc.setFetchSize(PIECE);
        this.snapshot = new TransactionTemplate(new JdbcTransactionManager(database));
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** The chain as it is at this moment; requests go on meanwhile. */
    public AuditVerdict verify() {
        return java.util.Objects.requireNonNull(snapshot.execute(status -> check()));
    }

    private AuditVerdict check() {
        Walk walk = new Walk();
        jdbc.query(
                """
                select l.position, l.entry, l.hash, e.*
                from audit_link l left join audit_entry e on e.id = l.entry order by l.position
                """,
                walk::step);
        long waiting = count("select count(*) from audit_unchained");
        Break broken = walk.broken == null ? outside().orElse(null) : walk.broken;
        return new AuditVerdict(walk.position, waiting, HexFormat.of().formatHex(walk.hash), broken);
    }

    /** An entry that neither is in the chain nor waits was taken out of both. */
    private Optional<Break> outside() {
        return jdbc
                .query(
                        """
                        select e.id from audit_entry e
                        where not exists (select from audit_link l where l.entry = e.id)
                        and not exists (select from audit_unchained u where u.entry = e.id)
                        order by e.id limit 1
                        """,
                        (row, number) -> new Break(0, row.getLong("id"), DanishTexts.text("access.audit.outside")))
                .stream()
                .findFirst();
    }

    private long count(String sql) {
        Long found = jdbc.queryForObject(sql, Long.class);
        return found == null ? 0 : found;
    }

    /** Goes from link to link; stops looking after the first break, since all that follows hangs on it. */
    private static final class Walk {
        private long position;
        private byte[] hash = AuditHash.FIRST;
        private @Nullable Break broken;

        private void step(ResultSet row) throws SQLException {
            if (broken != null) {
                return;
            }
            long here = row.getLong("position");
            long entry = row.getLong("entry");
            if (here != position + 1) {
                broken = broken(here, entry, "access.audit.gap");
            } else if (row.getString("person") == null) {
                broken = broken(here, entry, "access.audit.gone");
            } else if (!Arrays.equals(row.getBytes("hash"), AuditHash.of(hash, here, AuditTable.read(row, 0)))) {
                broken = broken(here, entry, "access.audit.changed");
            } else {
                position = here;
                hash = row.getBytes("hash");
            }
        }

        private static Break broken(long position, long entry, String key) {
            return new Break(position, entry, DanishTexts.text(key));
        }
    }
}
