package dk.direktionsbord.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.csv.CsvTable.Row;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a;b\n1;2",
                "a,b\n1,2\n",
                "a;b\r\n1;2\r\n",
                "a;b\r1;2\r",
                "\uFEFFa;b\n1;2",
                " a ; b\n\t1;2 ",
                "\"a\";\"b\"\n\"1\";2"
            })
    void readsSemicolonsAndCommasWithAnyEndOfLine(String text) {
        assertThat(CsvTable.read(text).rows())
                .containsExactly(new Row(1, List.of("a", "b")), new Row(2, List.of("1", "2")));
    }

    @Test
    void takesCommasForTextWhenTheFirstLineHasSemicolons() {
        assertThat(CsvTable.read("a;b\n1,5;2").rows().get(1).cells()).containsExactly("1,5", "2");
    }

    @Test
    void readsSeparatorsLinesAndQuotesInsideQuotes() {
        assertThat(CsvTable.read("a;b\n\"x;y\nz\";\"han sagde \"\"nej\"\"\"\nsidst;1")
                        .rows())
                .containsExactly(
                        new Row(1, List.of("a", "b")),
                        new Row(2, List.of("x;y\nz", "han sagde \"nej\"")),
                        new Row(4, List.of("sidst", "1")));
    }

    @Test
    void keepsQuotesInTheMiddleOfACellAndWhatFollowsAClosedOne() {
        assertThat(CsvTable.read("Skibet \"Anna\";\"Bo\" Hansen").rows().get(0).cells())
                .containsExactly("Skibet \"Anna\"", "Bo Hansen");
    }

    @Test
    void leavesOutEmptyRowsAndCountsTheirLines() {
        assertThat(CsvTable.read("\na;b\n\n ; \n1;2\n\n").rows())
                .containsExactly(new Row(2, List.of("a", "b")), new Row(5, List.of("1", "2")));
    }

    @Test
    void tellsWhereAQuoteIsNeverClosedAndKeepsTheRowsBefore() {
        CsvTable table = CsvTable.read("a;b\n1;\"2\n3\"\n4;\"ingen slutning\n5;6\n");

        assertThat(table.rows()).extracting(Row::line).containsExactly(1, 2);
        assertThat(table.broken()).hasValue(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\n", ";;\n", "\uFEFF"})
    void findsNothingWhereNothingIs(String text) {
        assertThat(CsvTable.read(text).rows()).isEmpty();
        assertThat(CsvTable.read(text).broken()).isEmpty();
    }
}
