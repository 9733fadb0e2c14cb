package dk.direktionsbord.document;

import dk.direktionsbord.workflow.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Set;

/**
 * Finds what a file is from its first bytes and what lies inside, and refuses what is not allowed, not what its name
 * says, or able to run. It is no virus scanner.
 */
final class ContentCheck {
    private static final String OLD_OFFICE = "d0cf11e0a1b11ae1";
    private static final Set<String> MACRO_ENDINGS =
            Set.of("docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "pptm", "potm", "ppsm", "ppam", "sldm");

    private final OfficeCheck office;
    private final PdfCheck pdf;

    ContentCheck(AttachmentSettings settings) {
        this.office = new OfficeCheck(settings);
        this.pdf = new PdfCheck(settings);
    }

    FileKind kindOf(Path file, String name) throws IOException {
        String ending = FileKind.endingOf(name);
        if (MACRO_ENDINGS.contains(ending)) {
            throw Refusal.at("file", "document.attachment.macro");
        }
        FileKind kind = kind(file, ending);
        if (!kind.hasEnding(ending)) {
            throw Refusal.at("file", "document.attachment.otherThanName", kind.name());
        }
        return kind;
    }

    private FileKind kind(Path file, String ending) throws IOException {
        String head = head(file);
        if (head.startsWith("255044462d")) {
            pdf.check(file);
            return FileKind.PDF;
        }
        if (head.startsWith("504b0304")) {
            return office.kindOf(file);
        }
        if (head.startsWith("89504e470d0a1a0a")) {
            return FileKind.PNG;
        }
        if (head.startsWith("ffd8ff")) {
            return FileKind.JPEG;
        }
        if (head.startsWith(OLD_OFFICE)) {
            throw Refusal.at("file", "document.attachment.oldOffice");
        }
        return TextCheck.kindOf(file, ending);
    }

    private static String head(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return HexFormat.of().formatHex(bytes.readNBytes(16));
        }
    }
}
