package dk.direktionsbord.life;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a paper in any of its formats. */
final class PaperWords {
    private PaperWords() {}

    /** As they stand; what is no such file, such as a refusal, as it is. */
    static String of(byte[] body, String format) {
        try {
            return format.endsWith("pdf") ? pdf(body) : format.endsWith("docx") ? word(body) : new String(body, UTF_8);
        } catch (IOException refused) {
            return new String(body, UTF_8);
        }
    }

    private static String pdf(byte[] body) throws IOException {
        try (PDDocument document = Loader.loadPDF(body)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String word(byte[] body) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    text.append(new String(zip.readAllBytes(), UTF_8));
                }
            }
        }
        return text.isEmpty() ? new String(body, UTF_8) : text.toString().replaceAll("<[^>]+>", "");
    }
}
