package dk.direktionsbord.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.direktionsbord.workflow.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the files of a case one after the other, piece by piece, and remembers each for the list that comes last. */
final class CaseZip {
    private final ZipOutputStream zip;
    private final List<CaseFile> files = new ArrayList<>();

    CaseZip(OutputStream out) {
        this.zip = new ZipOutputStream(out, UTF_8);
    }

    List<CaseFile> files() {
        return List.copyOf(files);
    }

    /** A file under the folder of what is open, or of what is internal. */
    void add(boolean open, String name, String what, String when, String by, InputStream content) throws IOException {
        Sha256 sum = new Sha256();
        long size = 0;
        String path = CaseFile.folder(open) + name;
        zip.putNextEntry(new ZipEntry(path));
        byte[] buffer = new byte[64 * 1024];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            sum.add(buffer, read);
            zip.write(buffer, 0, read);
            size += read;
        }
        zip.closeEntry();
        files.add(new CaseFile(path, open, what, when, by, size, sum.hex()));
    }

    void addText(boolean open, String name, String what, String when, String by, String text) throws IOException {
        add(open, name, what, when, by, new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    /** A file beside the two folders, not in the list itself. */
    void addOnTop(String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }

    void finish() throws IOException {
        zip.finish();
    }
}
