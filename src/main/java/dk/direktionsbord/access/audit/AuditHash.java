package dk.direktionsbord.access.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.direktionsbord.workflow.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The hash of a link: SHA-256 over the hash before it (32 zeros for the first), the position, the entry's id, its moment
 * in microseconds since 1970, and its texts, each with its length in bytes before it, -1 for none. All numbers are
 * big-endian, so anybody can compute it again without this product.
 */
final class AuditHash {
    static final byte[] FIRST = new byte[32];

    private AuditHash() {}

    static byte[] of(byte[] before, long position, AuditEntry entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(before);
            out.writeLong(position);
            out.writeLong(entry.id());
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, entry.at()));
            text(out, entry.person());
            text(out, entry.onBehalfOf());
            text(out, entry.way().name());
            text(out, entry.deed().name());
            text(out, entry.subjectKind());
            text(out, entry.subjectId());
            text(out, entry.outcome());
            text(out, entry.detail());
            return Sha256.bytesOf(bytes.toByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void text(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] utf8 = text.getBytes(UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }
}
