package dk.direktionsbord.organisation;

import java.util.ArrayList;
import java.util.List;

/** Reads text parted by semicolons or commas, where a cell in quotes may hold the separator and lines (RFC 4180). */
final class CsvRows {
    private final String text;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int line = 1;
    private int began = 1;
    private int at;

    private CsvRows(String text) {
        this.text = text;
        String head = text.lines().findFirst().orElse("");
        this.separator = head.indexOf(';') >= 0 ? ';' : ',';
    }

    /**
     * A row that is not empty.
     *
     * @param line where it begins in the file, from 1
     */
    record Row(int line, List<String> cells) {}

    static List<Row> of(String text) {
        CsvRows reading = new CsvRows(text.replace("\r\n", "\n").replace('\r', '\n'));
        reading.read();
        return reading.rows;
    }

    private void read() {
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next == '"' && cell.isEmpty()) {
                quoted();
            } else if (next == separator) {
                endCell();
            } else if (next == '\n') {
                endRow();
            } else {
                cell.append(next);
            }
        }
        endRow();
    }

    private void quoted() {
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next == '\n') {
                line++;
            }
            if (next != '"') {
                cell.append(next);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append(text.charAt(at++));
            } else {
                return;
            }
        }
        throw UnsoundOrganisation.because(List.of("Linje %d: et anførselstegn mangler sin slutning.".formatted(began)));
    }

    private void endCell() {
        cells.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (!cells.stream().allMatch(String::isEmpty)) {
            rows.add(new Row(began, cells));
        }
        cells = new ArrayList<>();
        line++;
        began = line;
    }
}
