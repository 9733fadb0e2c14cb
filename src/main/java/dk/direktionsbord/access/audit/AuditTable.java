package dk.direktionsbord.access.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Adds entries; the database refuses everything else. */
@Component
class AuditTable {
    private static final String INSERT =
            """
            insert into audit_entry (at, person, on_behalf_of, way, deed, subject_kind, subject_id, outcome, detail)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;

    AuditTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(List<AuditEntry> entries) {
        jdbc.batchUpdate(INSERT, entries.stream().map(AuditTable::columns).toList());
    }

    private static Object[] columns(AuditEntry entry) {
        return new Object[] {
            entry.at().atOffset(ZoneOffset.UTC),
            entry.person(),
            entry.onBehalfOf(),
            entry.way().name(),
            entry.deed().name(),
            entry.subjectKind(),
            entry.subjectId(),
            entry.outcome(),
            entry.detail()
        };
    }

    static AuditEntry read(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("person"),
                row.getString("on_behalf_of"),
                Way.valueOf(row.getString("way")),
                Deed.valueOf(row.getString("deed")),
                row.getString("subject_kind"),
                row.getString("subject_id"),
                row.getString("outcome"),
                row.getString("detail"));
    }
}
