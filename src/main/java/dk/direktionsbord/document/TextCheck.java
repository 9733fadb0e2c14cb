package dk.direktionsbord.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dk.direktionsbord.workflow.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Plain text holds no control characters, and does not begin as a page or a drawing that a browser would run. */
final class TextCheck {
    private static final int HEAD = 4096;
    private static final Pattern MARKUP = Pattern.compile("<\\s*(!doctype|html|svg|script|\\?xml|head|body|iframe)");

    private TextCheck() {}

    static FileKind kindOf(Path file, String ending) throws IOException {
        if (hasControlCharacters(file)) {
            throw notAllowed();
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            String head = new String(bytes.readNBytes(HEAD), ISO_8859_1).toLowerCase(Locale.ROOT);
            if (MARKUP.matcher(head).find()) {
                throw notAllowed();
            }
        }
        return FileKind.CSV.hasEnding(ending) ? FileKind.CSV : FileKind.TXT;
    }

    private static boolean hasControlCharacters(Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            for (int next = bytes.read(); next >= 0; next = bytes.read()) {
                if (next == 0x7F || (next < 0x20 && next != '\t' && next != '\n' && next != '\r' && next != '\f')) {
                    return true;
                }
            }
            return false;
        }
    }

    private static Refusal notAllowed() {
        return Refusal.at("file", "document.attachment.kind", FileKind.all());
    }
}
