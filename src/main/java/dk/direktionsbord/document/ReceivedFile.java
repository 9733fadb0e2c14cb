package dk.direktionsbord.document;

import dk.direktionsbord.workflow.Refusal;
import dk.direktionsbord.workflow.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/** What was handed in, on disk while it is looked at; gone when closed. */
record ReceivedFile(Path path, long size, String sha256) implements AutoCloseable {
    static ReceivedFile of(InputStream content, DataSize most) throws IOException {
        Path path = Files.createTempFile("direktionsbord-", ".attachment");
        try {
            Sha256 sum = new Sha256();
            long size = copied(content, path, sum, most);
            return new ReceivedFile(path, size, sum.hex());
        } catch (IOException | Refusal failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
    }

    private static long copied(InputStream content, Path path, Sha256 sum, DataSize most) throws IOException {
        try (OutputStream to = Files.newOutputStream(path)) {
            byte[] buffer = new byte[64 * 1024];
            long size = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > most.toBytes()) {
                    throw Refusal.at("file", "document.attachment.tooLarge", most.toMegabytes());
                }
                sum.add(buffer, read);
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
