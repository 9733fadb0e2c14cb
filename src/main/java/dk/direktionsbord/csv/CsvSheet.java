package dk.direktionsbord.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/** Writes what a Danish spreadsheet opens as it is: semicolons, the mark of UTF-8, and no cell that is a formula. */
public final class CsvSheet {
    private static final char MARK = '\uFEFF';
    private static final Pattern FORMULA = Pattern.compile("[\\t\\r\\n].*|\\s*[=+\\-@＝＋－＠].*", Pattern.DOTALL);
    private static final CSVFormat BARE =
            CSVFormat.DEFAULT.builder().setDelimiter(';').get();
    private static final CSVFormat QUOTED =
            BARE.builder().setQuoteMode(QuoteMode.ALL).setNullString("").get();

    private final CSVPrinter printer;

    private CsvSheet(Appendable out, CSVFormat format) throws IOException {
        this.printer = new CSVPrinter(out.append(MARK), format);
    }

    /** Every cell in quotes. */
    public static CsvSheet quoted(Appendable out) {
        return begun(out, QUOTED);
    }

    /** Only the cells in quotes that need them, to be edited by hand as well. */
    public static CsvSheet bare(Appendable out) {
        return begun(out, BARE);
    }

    private static CsvSheet begun(Appendable out, CSVFormat format) {
        try {
            return new CsvSheet(out, format);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public void row(String... cells) {
        try {
            printer.printRecord(Arrays.stream(cells).map(CsvSheet::harmless));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Sends on what is still held back. */
    public void flush() {
        try {
            printer.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** None for an empty cell, which else is in quotes when it is the first. */
    private static @Nullable String harmless(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
