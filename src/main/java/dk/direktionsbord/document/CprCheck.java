package dk.direktionsbord.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dk.direktionsbord.workflow.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Stops a file with what looks like a CPR number in its name, its title or its text (L-GDPR-1). Of plain text and Office
 * files the text is read, of spreadsheets not the bare numbers; PDF files and pictures are judged by name alone.
 */
final class CprCheck {
    private static final Pattern TEXT_PARTS = Pattern.compile(
            "word/[^/]*\\.xml|xl/sharedStrings\\.xml|ppt/(slides|notesSlides)/[^/]*\\.xml|content\\.xml");
    private static final Pattern BREAKS = Pattern.compile(
            "</(w:p|w:tc|si|a:p|text:p|text:h|table:table-cell)>|<(w:tab|w:br|text:tab|text:s)\\b[^>]*>");
    private static final Pattern TAGS = Pattern.compile("<[^>]*>");

    private CprCheck() {}

    static void names(String title, String fileName) {
        if (CprNumbers.looksLikeOneIn(title) || CprNumbers.looksLikeOneIn(fileName)) {
            throw Refusal.at("file", "document.attachment.cprName");
        }
    }

    static void content(Path file, FileKind kind) throws IOException {
        boolean found =
                switch (kind) {
                    case TXT, CSV -> inLines(file);
                    case DOCX, XLSX, PPTX, ODT, ODS -> inOffice(file);
                    default -> false;
                };
        if (found) {
            throw Refusal.at("file", "document.attachment.cpr");
        }
    }

    private static boolean inLines(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, ISO_8859_1)) {
            return lines.lines().anyMatch(CprNumbers::looksLikeOneIn);
        }
    }

    /** The size of what comes out was limited when the file was checked. */
    private static boolean inOffice(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (TEXT_PARTS.matcher(entry.getName()).matches() && CprNumbers.looksLikeOneIn(text(zip, entry))) {
                    return true;
                }
            }
            return false;
        }
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream bytes = zip.getInputStream(entry)) {
            String xml = new String(bytes.readAllBytes(), UTF_8);
            return TAGS.matcher(BREAKS.matcher(xml).replaceAll(" ")).replaceAll("");
        }
    }
}
