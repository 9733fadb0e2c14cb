package dk.direktionsbord.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.direktionsbord.workflow.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks into Office files (OOXML and ODF), which are zip files, without reading any of their XML as XML. */
final class OfficeCheck {
    private static final int SMALL_FILE = 100 * 1024;
    private static final int LONGEST_LIST = 1024 * 1024;
    private static final Pattern ABLE_TO_RUN =
            Pattern.compile("(^|/)(vba[^/]*\\.bin|activex/.*|macrosheets/.*)$|^(basic|scripts)/.*");
    private static final Map<String, FileKind> OOXML = Map.of(
            "officedocument.wordprocessingml.document.main+xml", FileKind.DOCX,
            "officedocument.spreadsheetml.sheet.main+xml", FileKind.XLSX,
            "officedocument.presentationml.presentation.main+xml", FileKind.PPTX);

    private final AttachmentSettings settings;

    OfficeCheck(AttachmentSettings settings) {
        this.settings = settings;
    }

    FileKind kindOf(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            unpackOnce(zip, file.toFile().length());
            ZipEntry types = zip.getEntry("[Content_Types].xml");
            return types == null ? openDocument(zip) : ooxml(text(zip, types));
        } catch (ZipException | IllegalArgumentException wrong) {
            throw Refusal.at("file", "document.attachment.locked");
        }
    }

    /** Counts the bytes that really come out, whatever the zip file says of itself. */
    private void unpackOnce(ZipFile zip, long packed) throws IOException {
        long most =
                Math.min(settings.maxUnpacked().toBytes(), Math.max(packed, SMALL_FILE) * (long) settings.maxRatio());
        if (zip.size() > settings.maxEntries()) {
            throw bomb();
        }
        byte[] buffer = new byte[64 * 1024];
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (ABLE_TO_RUN.matcher(entry.getName().toLowerCase(Locale.ROOT)).find()) {
                throw Refusal.at("file", "document.attachment.macro");
            }
            try (InputStream bytes = zip.getInputStream(entry)) {
                for (int read = bytes.read(buffer); read >= 0 && most >= 0; read = bytes.read(buffer)) {
                    most -= read;
                }
            }
            if (most < 0) {
                throw bomb();
            }
        }
    }

    /** The list of types is only searched, so nothing in it may be written in a way a search does not see. */
    private static FileKind ooxml(String types) {
        String plain = types.toLowerCase(Locale.ROOT);
        if (plain.contains("macroenabled") || plain.contains("vbaproject") || plain.contains("activex")) {
            throw Refusal.at("file", "document.attachment.macro");
        }
        if (types.contains("&") || types.contains("<!")) {
            throw notAllowed();
        }
        return OOXML.entrySet().stream()
                .filter(type -> plain.contains(type.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(OfficeCheck::notAllowed);
    }

    private static FileKind openDocument(ZipFile zip) throws IOException {
        ZipEntry type = zip.getEntry("mimetype");
        ZipEntry manifest = zip.getEntry("META-INF/manifest.xml");
        if (type == null || manifest == null) {
            throw notAllowed();
        }
        if (text(zip, manifest).contains("encryption-data")) {
            throw Refusal.at("file", "document.attachment.locked");
        }
        String said = text(zip, type).strip();
        return said.equals(FileKind.ODT.mediaType())
                ? FileKind.ODT
                : said.equals(FileKind.ODS.mediaType()) ? FileKind.ODS : refuse();
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream bytes = zip.getInputStream(entry)) {
            return new String(bytes.readNBytes(LONGEST_LIST), UTF_8);
        }
    }

    private static FileKind refuse() {
        throw notAllowed();
    }

    private static Refusal notAllowed() {
        return Refusal.at("file", "document.attachment.kind", FileKind.all());
    }

    private static Refusal bomb() {
        return Refusal.at("file", "document.attachment.bomb");
    }
}
