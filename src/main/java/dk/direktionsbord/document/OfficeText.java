package dk.direktionsbord.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Searches the text of Office files, with comments, headers and footers; of spreadsheets not the bare numbers. How much
 * comes out of a file was limited when it was checked ({@link OfficeCheck}), and no XML is read as XML.
 */
final class OfficeText {
    private static final int LONGEST_PART = 64 * 1024 * 1024;
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/[^/]*\\.xml");
    private static final Pattern PARTS = Pattern.compile("word/[^/]*\\.xml|xl/(sharedStrings|comments[^/]*)\\.xml"
            + "|xl/(comments|threadedComments|worksheets)/[^/]*\\.xml|ppt/(slides|notesSlides|comments)/[^/]*\\.xml"
            + "|(content|styles)\\.xml");
    private static final Pattern WORDS_IN_SHEET = Pattern.compile("<is>.*?</is>", Pattern.DOTALL);
    private static final Pattern BREAKS = Pattern.compile(
            "</(w:p|w:tc|si|is|comment|text|a:p|p:text|text:p|text:h|table:table-cell)>|<(w:tab|w:br|text:tab|text:s)\\b[^>]*>");
    private static final Pattern TAGS = Pattern.compile("<[^>]*>");

    private OfficeText() {}

    static CprSearch search(Path file) throws IOException {
        CprSearch result = CprSearch.CLEAN;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries();
                    entries.hasMoreElements() && result != CprSearch.FOUND; ) {
                ZipEntry entry = entries.nextElement();
                if (PARTS.matcher(entry.getName()).matches()) {
                    CprSearch part = search(zip, entry);
                    result = part == CprSearch.CLEAN ? result : part;
                }
            }
        }
        return result;
    }

    private static CprSearch search(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream bytes = zip.getInputStream(entry)) {
            byte[] part = bytes.readNBytes(LONGEST_PART);
            boolean found = CprNumbers.looksLikeOneIn(words(entry.getName(), new String(part, UTF_8)));
            return found ? CprSearch.FOUND : bytes.read() < 0 ? CprSearch.CLEAN : CprSearch.NOT_WHOLE;
        }
    }

    private static String words(String name, String xml) {
        String said = SHEET.matcher(name).matches()
                ? WORDS_IN_SHEET.matcher(xml).results().map(MatchResult::group).collect(Collectors.joining())
                : xml;
        return TAGS.matcher(BREAKS.matcher(said).replaceAll(" ")).replaceAll("");
    }
}
