package dk.direktionsbord.document;

import dk.direktionsbord.document.RichText.Block;
import dk.direktionsbord.document.RichText.Heading;
import dk.direktionsbord.document.RichText.Listing;
import dk.direktionsbord.document.RichText.Paragraph;
import dk.direktionsbord.document.RichText.Run;
import dk.direktionsbord.document.RichText.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text people type in a form. An empty line parts blocks; a block whose every line begins with "- " is a list,
 * with "1. " a numbered list, with "|" a table whose first line is its head; a single line after "## " is a heading;
 * {@code [ord](https://...)} is a link. All else is a paragraph as it stands, so no text is lost.
 */
final class TypedText {
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}\\. ");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]\n]{1,400})]\\((\\S{1,1000}?)\\)");

    private TypedText() {}

    static List<Block> blocks(String text) {
        return Arrays.stream(text.replace("\r", "").strip().split("\n\\s*\n"))
                .map(String::strip)
                .filter(block -> !block.isEmpty())
                .map(TypedText::block)
                .toList();
    }

    private static Block block(String block) {
        List<String> lines = block.lines().map(String::strip).toList();
        if (lines.size() == 1 && block.startsWith("## ")) {
            return new Heading(block.substring(3).strip());
        }
        if (lines.stream().allMatch(line -> line.startsWith("- "))) {
            return listing(false, lines.stream().map(line -> line.substring(2)).toList());
        }
        if (lines.stream().allMatch(line -> NUMBER.matcher(line).find())) {
            return listing(
                    true,
                    lines.stream()
                            .map(line -> NUMBER.matcher(line).replaceFirst(""))
                            .toList());
        }
        return lines.size() > 1 && lines.stream().allMatch(line -> line.startsWith("|"))
                ? table(lines)
                : paragraph(block);
    }

    private static Listing listing(boolean numbered, List<String> entries) {
        return new Listing(numbered, entries.stream().map(TypedText::paragraph).toList());
    }

    private static Table table(List<String> lines) {
        List<String> head = cells(lines.get(0));
        List<List<String>> rows = lines.stream()
                .skip(1)
                .filter(line -> !line.matches("[|\\s:-]+"))
                .map(line -> fitted(cells(line), head.size()))
                .toList();
        return new Table(head, rows);
    }

    private static List<String> cells(String line) {
        String inner = line.substring(1, line.length() - (line.length() > 1 && line.endsWith("|") ? 1 : 0));
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }

    /** A short row gets empty cells; the rest of a long one stays together in its last cell. */
    private static List<String> fitted(List<String> cells, int columns) {
        List<String> row = new ArrayList<>(cells.subList(0, Math.min(columns, cells.size())));
        while (row.size() < columns) {
            row.add("");
        }
        if (cells.size() > columns) {
            row.set(columns - 1, String.join(" | ", cells.subList(columns - 1, cells.size())));
        }
        return row;
    }

    private static Paragraph paragraph(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher link = LINK.matcher(text);
        int read = 0;
        while (link.find()) {
            addWords(runs, text.substring(read, link.start()));
            runs.add(new Run(link.group(1), link.group(2)));
            read = link.end();
        }
        addWords(runs, text.substring(read));
        return new Paragraph(runs);
    }

    private static void addWords(List<Run> runs, String words) {
        if (!words.isEmpty()) {
            runs.add(new Run(words, null));
        }
    }
}
