package dk.direktionsbord.kle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table: a line of column names, then a number a line. The columns are known by name, in any order, and others are
 * left alone; cells are parted by semicolon or comma and may be in quotes.
 */
final class KleCsv {
    private static final Set<String> NUMBER = Set.of(
            "nr", "nummer", "kle", "kle-nr", "kle-nummer", "emnenr", "gruppenr", "hovedgruppenr", "handlingsfacetnr");
    private static final Set<String> TITLE =
            Set.of("titel", "tekst", "emnetitel", "gruppetitel", "hovedgruppetitel", "handlingsfacettitel");
    private static final Set<String> PRESERVATION = Set.of("bevaring", "bevaringjaevnfoerarkivloven");
    private static final Set<String> ENDED = Set.of("udgået", "udgaaet", "udgaaetdato");

    private final String[] lines;
    private final KleReading reading;

    private KleCsv(String text, KleReading reading) {
        this.lines = text.split("\r\n|\n|\r");
        this.reading = reading;
    }

    static void read(String text, KleReading reading) {
        new KleCsv(text, reading).read();
    }

    private void read() {
        char comma = lines[0].indexOf(';') >= 0 ? ';' : ',';
        List<String> names = cells(lines[0], comma).stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        int number = column(names, NUMBER);
        int title = column(names, TITLE);
        if (number < 0) {
            reading.wrong(1, "column", "Nr");
        }
        if (title < 0) {
            reading.wrong(1, "column", "Titel");
        }
        int preservation = column(names, PRESERVATION);
        int ended = column(names, ENDED);
        for (int line = 2; line <= lines.length; line++) {
            List<String> cells = cells(lines[line - 1], comma);
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (cells.size() != names.size()) {
                reading.wrong(line, "cells", cells.size(), names.size());
            } else if (number >= 0 && title >= 0) {
                reading.take(new KleReading.Raw(
                        line, cells.get(number), cells.get(title), cell(cells, preservation), cell(cells, ended)));
            }
        }
    }

    private static int column(List<String> names, Set<String> known) {
        return names.stream()
                .filter(known::contains)
                .findFirst()
                .map(names::indexOf)
                .orElse(-1);
    }

    private static @Nullable String cell(List<String> cells, int column) {
        return column < 0 ? null : cells.get(column);
    }

    private static List<String> cells(String line, char comma) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char each : line.toCharArray()) {
            if (each == '"') {
                quoted = !quoted;
            } else if (each == comma && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(each);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
