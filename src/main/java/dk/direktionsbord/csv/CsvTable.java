package dk.direktionsbord.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table somebody hands in (RFC 4180), its cells parted by semicolons, or by commas when its first line has no semicolon.
 * A cell in quotes may hold the separator, quotes written twice, and lines.
 *
 * @param rows those that are not empty
 * @param broken the line of a row whose quotation mark is never closed; it and what follows are not among the rows
 */
public record CsvTable(List<Row> rows, OptionalInt broken) {
    private static final String MARK = "\uFEFF";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .get();

    /**
     * A row, its cells without space around them.
     *
     * @param line where it begins in the file, from 1
     */
    public record Row(int line, List<String> cells) {}

    public static CsvTable read(String text) {
        String lines = (text.startsWith(MARK) ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(lines), formatOf(lines))) {
            return new CsvTable(rows, rest(parser, rows));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static CSVFormat formatOf(String lines) {
        String head = lines.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return FORMAT.builder().setDelimiter(head.indexOf(';') >= 0 ? ';' : ',').get();
    }

    /** The line of the row that could not be read, if any. */
    private static OptionalInt rest(CSVParser parser, List<Row> rows) {
        Iterator<CSVRecord> records = parser.iterator();
        int line = 1;
        try {
            while (records.hasNext()) {
                take(records.next(), line, rows);
                line = (int) parser.getCurrentLineNumber() + 1;
            }
            return OptionalInt.empty();
        } catch (UncheckedIOException openQuote) {
            return OptionalInt.of(line);
        }
    }

    private static void take(CSVRecord row, int line, List<Row> rows) {
        List<String> cells = StreamSupport.stream(row.spliterator(), false)
                .map(String::strip)
                .toList();
        if (!cells.stream().allMatch(String::isEmpty)) {
            rows.add(new Row(line, cells));
        }
    }
}
