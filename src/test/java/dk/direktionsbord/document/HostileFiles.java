package dk.direktionsbord.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** Files as people, and those who mean harm, hand them in. */
final class HostileFiles {
    private static final String WORD_TYPE =
            "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    private HostileFiles() {}

    static byte[] word() {
        return zip(Map.of("[Content_Types].xml", WORD_TYPE, "word/document.xml", "<w/>"));
    }

    static byte[] wordWith(String entry, String content) {
        return zip(Map.of("[Content_Types].xml", WORD_TYPE, entry, content));
    }

    static byte[] wordOfTypes(String types) {
        return zip(Map.of("[Content_Types].xml", types, "word/document.xml", "<w/>"));
    }

    static byte[] openDocument(String mimetype, String manifest) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("mimetype", mimetype);
        entries.put("META-INF/manifest.xml", manifest);
        return zip(entries);
    }

    static byte[] bomb() {
        return wordWith("word/media/a.bin", "0".repeat(60 * 1024 * 1024));
    }

    static byte[] manyEntries(int count) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (int number = 0; number < count; number++) {
            entries.put("word/" + number, "");
        }
        return zip(entries);
    }

    static byte[] pdf() {
        return pdf(null, CompressParameters.NO_COMPRESSION);
    }

    static byte[] pdfWithScript(boolean packed) {
        return pdf(
                new PDActionJavaScript("app.alert('x')"),
                packed ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
    }

    static byte[] pdfWithHiddenName() {
        return new String(pdfWithScript(false), ISO_8859_1)
                .replace("/JavaScript", "/J#61vaScript")
                .replace("/JS", "/J#53")
                .getBytes(ISO_8859_1);
    }

    static byte[] pdfThatStartsAProgram() {
        PDActionLaunch launch = new PDActionLaunch();
        launch.setF("cmd.exe");
        return pdf(launch, CompressParameters.DEFAULT_COMPRESSION);
    }

    static byte[] lockedPdf() {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("ejer", "bruger", new AccessPermission()));
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] pdf(PDAction atOpening, CompressParameters packing) {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            if (atOpening != null) {
                pdf.getDocumentCatalog().setOpenAction(atOpening);
            }
            pdf.save(bytes, packing);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }
}
