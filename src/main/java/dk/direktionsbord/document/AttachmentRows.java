package dk.direktionsbord.document;

import dk.direktionsbord.workflow.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of each attachment besides its bytes. */
@Component
class AttachmentRows {
    private final JdbcClient jdbc;

    AttachmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Attachment attachment) {
        try {
            jdbc.sql(
                            """
                    insert into attachment (id, owner, series, version, title, file_name, media_type, size_bytes, sha256,
                                            open, searched, stored_by, stored_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """)
                    .params(
                            attachment.id(),
                            attachment.owner(),
                            attachment.series(),
                            attachment.version(),
                            attachment.title(),
                            attachment.fileName(),
                            attachment.mediaType(),
                            attachment.size(),
                            attachment.sha256(),
                            attachment.open(),
                            attachment.searched(),
                            attachment.storedBy(),
                            Timestamp.from(attachment.storedAt()))
                    .update();
        } catch (DuplicateKeyException overtaken) {
            throw Refusal.conflict("document.attachment.overtaken");
        }
    }

    /** The number the next version gets; the unique key stops two who ask at once. */
    int nextVersion(String owner, UUID series) {
        return jdbc.sql("select max(version) + 1 from attachment where owner = ? and series = ?")
                .params(owner, series)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> Refusal.notFound("document.attachment.missing"));
    }

    List<Attachment> of(String owner) {
        return jdbc.sql(
                        """
                select * from attachment where owner = ?
                order by min(stored_at) over (partition by series), series, version desc
                """)
                .param(owner)
                .query(AttachmentRows::read)
                .list();
    }

    Optional<Attachment> find(UUID id) {
        return jdbc.sql("select * from attachment where id = ?")
                .param(id)
                .query(AttachmentRows::read)
                .optional();
    }

    private static Attachment read(ResultSet row, int number) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getString("owner"),
                row.getObject("series", UUID.class),
                row.getInt("version"),
                row.getString("title"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                row.getString("sha256"),
                row.getBoolean("open"),
                row.getBoolean("searched"),
                row.getString("stored_by"),
                row.getTimestamp("stored_at").toInstant());
    }
}
