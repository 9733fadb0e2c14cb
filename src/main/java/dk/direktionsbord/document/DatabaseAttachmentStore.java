package dk.direktionsbord.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bytes in PostgreSQL, in rows of 256 kB, so that neither side ever holds a whole file in memory. */
@Component
class DatabaseAttachmentStore implements AttachmentStore {
    private static final int PIECE = 256 * 1024;

    private final JdbcClient jdbc;

    DatabaseAttachmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(UUID id, InputStream content) throws IOException {
        int position = 0;
        for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
            jdbc.sql("insert into attachment_piece (attachment_id, position, bytes) values (?, ?, ?)")
                    .params(id, position++, piece)
                    .update();
        }
    }

    @Override
    public InputStream get(UUID id) {
        return new SequenceInputStream(new Pieces(id, pieces(id)));
    }

    private int pieces(UUID id) {
        return jdbc.sql("select count(*) from attachment_piece where attachment_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    /** Fetches each piece when the one before is read. */
    private final class Pieces implements Enumeration<InputStream> {
        private final UUID id;
        private final int count;
        private int next;

        Pieces(UUID id, int count) {
            this.id = id;
            this.count = count;
        }

        @Override
        public boolean hasMoreElements() {
            return next < count;
        }

        @Override
        public InputStream nextElement() {
            if (!hasMoreElements()) {
                throw new NoSuchElementException();
            }
            return new ByteArrayInputStream(
                    jdbc.sql("select bytes from attachment_piece where attachment_id = ? and position = ?")
                            .params(id, next++)
                            .query(byte[].class)
                            .single());
        }
    }
}
