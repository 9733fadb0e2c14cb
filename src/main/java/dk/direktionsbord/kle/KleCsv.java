package dk.direktionsbord.kle;

import dk.direktionsbord.csv.CsvTable;
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

    private final CsvTable table;
    private final KleReading reading;

    private KleCsv(CsvTable table, KleReading reading) {
        this.table = table;
        this.reading = reading;
    }

    static void read(String text, KleReading reading) {
        new KleCsv(CsvTable.read(text), reading).read();
    }

    private void read() {
        CsvTable.Row head = table.rows().isEmpty()
                ? new CsvTable.Row(1, List.of())
                : table.rows().get(0);
        List<String> names =
                head.cells().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        int number = needed(head, names, NUMBER, "Nr");
        int title = needed(head, names, TITLE, "Titel");
        int preservation = column(names, PRESERVATION);
        int ended = column(names, ENDED);
        table.rows().stream().skip(1).forEach(row -> {
            List<String> cells = row.cells();
            if (cells.size() != names.size()) {
                reading.wrong(row.line(), "cells", cells.size(), names.size());
            } else if (number >= 0 && title >= 0) {
                reading.take(new KleReading.Raw(
                        row.line(),
                        cells.get(number),
                        cells.get(title),
                        cell(cells, preservation),
                        cell(cells, ended)));
            }
        });
        table.broken().ifPresent(line -> reading.wrong(line, "quote"));
    }

    private int needed(CsvTable.Row head, List<String> names, Set<String> known, String called) {
        int column = column(names, known);
        if (column < 0) {
            reading.wrong(head.line(), "column", called);
        }
        return column;
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
}
