package dk.direktionsbord.document;

import dk.direktionsbord.workflow.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.util.unit.DataSize;

/** What was handed in, on disk while it is looked at; gone when closed. */
record ReceivedFile(Path path, long size, String sha256) implements AutoCloseable {
    static ReceivedFile of(InputStream content, DataSize most) throws IOException {
        Path path = Files.createTempFile("direktionsbord-", ".attachment");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long size = copied(content, path, digest, most);
            return new ReceivedFile(path, size, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException | Refusal failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
    }

    private static long copied(InputStream content, Path path, MessageDigest digest, DataSize most) throws IOException {
        try (OutputStream to = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            byte[] buffer = new byte[64 * 1024];
            long size = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > most.toBytes()) {
                    throw Refusal.at("file", "document.attachment.tooLarge", most.toMegabytes());
                }
                to.write(buffer, 0, read);
            }
            if (size == 0) {
                throw Refusal.at("file", "document.attachment.empty");
            }
            return size;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
