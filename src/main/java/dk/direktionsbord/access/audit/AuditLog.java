package dk.direktionsbord.access.audit;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.Refusal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The access log (L-GDPR-4). Everybody reads the own entries; the data protection officer and the system administrator
 * read everybody's (L-GDPR-6, V3). No entry holds a title or a text, so neither learns what a matter says.
 */
@Service
public class AuditLog {
    private static final Set<String> READ_ALL = Set.of("dpo", "system-administrator");
    private static final int PIECE = 1000;

    private static final String SELECT =
            """
            select * from audit_entry
            where at >= :from and at < :to
            and (:person::text is null or person = :person or on_behalf_of = :person)
            and (:subject::text is null or subject_id = :subject)
            and (:after::bigint is null or (at, id) %s (select at, id from audit_entry where id = :after))
            order by at %s, id %s
            """;

    private final JdbcClient jdbc;
    private final Organisation organisation;

    AuditLog(DataSource database, Organisation organisation) {
        JdbcTemplate inPieces = new JdbcTemplate(database);
        inPieces.setFetchSize(PIECE);
        this.jdbc = JdbcClient.create(inPieces);
        this.organisation = organisation;
    }

    /** Whether the person may read other people's entries. */
    public boolean readsAll(String reader) {
        return organisation.groupsOf(reader).stream().anyMatch(READ_ALL::contains);
    }

    /**
     * At most so many entries.
     *
     * @throws Refusal when the reader asks for more than the own entries and may not
     */
    public List<AuditEntry> read(String reader, AuditQuery query, int limit) {
        return asked(reader, query, " limit " + limit).query(AuditTable::read).list();
    }

    /** Every entry, one by one, so that a long period is never held in memory; refused as above. */
    @Transactional(readOnly = true)
    public void each(String reader, AuditQuery query, Consumer<AuditEntry> consumer) {
        asked(reader, query, "").query(row -> {
            consumer.accept(AuditTable.read(row, 0));
        });
    }

    private JdbcClient.StatementSpec asked(String reader, AuditQuery query, String limit) {
        if (!reader.equals(query.person()) && !readsAll(reader)) {
            throw Refusal.forbidden("access.audit.notYours");
        }
        String order = query.oldestFirst() ? "asc" : "desc";
        return jdbc.sql(SELECT.formatted(query.oldestFirst() ? ">" : "<", order, order) + limit)
                .param("from", query.from().atOffset(ZoneOffset.UTC))
                .param("to", query.to().atOffset(ZoneOffset.UTC))
                .param("person", query.person())
                .param("subject", query.subject())
                .param("after", query.after());
    }
}
