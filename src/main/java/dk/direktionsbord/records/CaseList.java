package dk.direktionsbord.records;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of an exported case for a spreadsheet: semicolons, UTF-8 with its mark, and no cell that is a formula. */
final class CaseList {
    private CaseList() {}

    static String csv(List<CaseFile> files) {
        Stream<String> head = Stream.of(row("Adgang", "Fil", "Hvad", "Tidspunkt", "Hvem", "Bytes", "SHA-256"));
        return "\uFEFF"
                + Stream.concat(head, files.stream().map(CaseList::row))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String row(CaseFile file) {
        return row(
                CaseWords.text(file.open() ? "open" : "internal"),
                file.path(),
                file.what(),
                file.when(),
                file.by(),
                String.valueOf(file.size()),
                file.sha256());
    }

    private static String row(String... cells) {
        return Stream.of(cells).map(CaseList::cell).collect(Collectors.joining(";"));
    }

    private static String cell(String text) {
        String harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
