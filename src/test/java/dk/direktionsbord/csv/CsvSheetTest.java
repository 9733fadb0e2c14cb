package dk.direktionsbord.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {
    private static final String[] AWKWARD = {"a;b", "to\nlinjer", "han sagde \"nej\"", "", "Ærø, Østre Å", "#1", "12,5"
    };

    private final StringBuilder out = new StringBuilder();

    @Test
    void beginsWithTheMarkAndPutsEveryCellInQuotes() {
        CsvSheet sheet = CsvSheet.quoted(out);
        sheet.row("Hvad", "", "a\"b");
        sheet.row("x", "y", "z");

        assertThat(out).hasToString("\uFEFF\"Hvad\";\"\";\"a\"\"b\"\r\n\"x\";\"y\";\"z\"\r\n");
    }

    @Test
    void putsOnlyTheCellsInQuotesThatNeedThem() {
        CsvSheet.bare(out).row("", "Bo Hansen", "a;b", "c\"d");

        assertThat(out).hasToString("\uFEFF;Bo Hansen;\"a;b\";\"c\"\"d\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=a\nb", "\n=1", " =1", "＝1", "＠SUM(A1)"})
    void makesNoFormula(String cell) {
        CsvSheet.quoted(out).row(cell);

        assertThat(out.substring(1)).startsWith("\"'" + cell.charAt(0));
    }

    @Test
    void isReadBackAsItWasWritten() {
        StringBuilder second = new StringBuilder();

        CsvSheet.quoted(out).row(AWKWARD);
        CsvSheet.bare(second).row(AWKWARD);

        for (StringBuilder written : List.of(out, second)) {
            assertThat(CsvTable.read(written.toString()).rows())
                    .singleElement()
                    .satisfies(row -> assertThat(row.cells()).containsExactly(AWKWARD));
        }
    }
}
