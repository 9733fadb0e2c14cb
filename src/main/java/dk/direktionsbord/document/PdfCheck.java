package dk.direktionsbord.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dk.direktionsbord.workflow.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Searches a PDF for what runs by itself (scripts, started programs) and for encryption, in the plain parts and in packed
 * objects. Content that is drawn on the pages is not read.
 */
final class PdfCheck {
    private static final Pattern STREAM = Pattern.compile(">>\\s*stream\\r?\\n");
    private static final String END = "endstream";
    private static final Pattern RUNS = Pattern.compile(
            "/S\\s*/(JavaScript|Launch)\\b|/JS\\s*[(<\\d]|/JavaScript\\s*(<<|\\d|endobj)|/Launch\\s*(<<|endobj)");
    private static final Pattern LOCKED = Pattern.compile("/Encrypt\\s*(<<|\\d)");
    private static final Pattern HEX = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern COMMENT = Pattern.compile("%[^\\r\\n]*");

    private final AttachmentSettings settings;

    PdfCheck(AttachmentSettings settings) {
        this.settings = settings;
    }

    void check(Path file) throws IOException {
        String pdf = new String(Files.readAllBytes(file), ISO_8859_1);
        long unpacked = 0;
        int read = 0;
        for (Matcher stream = STREAM.matcher(pdf); stream.find(read); ) {
            String plain = pdf.substring(read, stream.start());
            refuseWhatRuns(plain);
            int end = pdf.indexOf(END, stream.end());
            int stop = end < 0 ? pdf.length() : end;
            if (plain.substring(Math.max(0, plain.lastIndexOf(" obj"))).contains("/ObjStm")) {
                unpacked += refuseWhatRunsInside(pdf.substring(stream.end(), stop), unpacked);
            }
            read = end < 0 ? pdf.length() : end + END.length();
        }
        refuseWhatRuns(pdf.substring(read));
    }

    private static void refuseWhatRuns(String plain) {
        String names = HEX.matcher(plain)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
        for (String reading : new String[] {names, COMMENT.matcher(names).replaceAll(" ")}) {
            if (LOCKED.matcher(reading).find()) {
                throw Refusal.at("file", "document.attachment.locked");
            }
            if (RUNS.matcher(reading).find()) {
                throw Refusal.at("file", "document.attachment.script");
            }
        }
    }

    private long refuseWhatRunsInside(String packed, long before) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed.getBytes(ISO_8859_1));
            StringBuilder objects = new StringBuilder();
            byte[] buffer = new byte[64 * 1024];
            for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                objects.append(new String(buffer, 0, read, ISO_8859_1));
                if (before + objects.length() > 4 * settings.maxSize().toBytes()) {
                    throw Refusal.at("file", "document.attachment.bomb");
                }
            }
            refuseWhatRuns(objects.toString());
            return objects.length();
        } catch (DataFormatException notPacked) {
            throw Refusal.at("file", "document.attachment.locked");
        } finally {
            inflater.end();
        }
    }
}
