package dk.direktionsbord.records;

import dk.direktionsbord.csv.CsvSheet;
import java.util.List;

/** The list of an exported case for a spreadsheet. */
final class CaseList {
    private CaseList() {}

    static String csv(List<CaseFile> files) {
        StringBuilder text = new StringBuilder();
        CsvSheet sheet = CsvSheet.quoted(text);
        sheet.row("Adgang", "Fil", "Hvad", "Tidspunkt", "Hvem", "Bytes", "SHA-256");
        files.forEach(file -> row(sheet, file));
        return text.toString();
    }

    private static void row(CsvSheet sheet, CaseFile file) {
        sheet.row(
                CaseWords.text(file.open() ? "open" : "internal"),
                file.path(),
                file.what(),
                file.when(),
                file.by(),
                String.valueOf(file.size()),
                file.sha256());
    }
}
