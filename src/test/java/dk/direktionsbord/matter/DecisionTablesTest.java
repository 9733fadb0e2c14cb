package dk.direktionsbord.matter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecisionTablesTest {
    private final DmnTables tables = DmnTables.shipped();

    @Test
    void everyTableIsThere() {
        assertThat(tables.tables())
                .containsExactly(
                        "allowed-outcomes",
                        "direktion-part",
                        "forum-routing",
                        "involvement",
                        "med-involvement",
                        "meeting-chair",
                        "political-route");
    }

    @Test
    void everyRuleTellsItsReasonInDanish() {
        for (String table : tables.tables()) {
            assertThat(tables.reasonsOf(table).values()).as(table).allSatisfy(reason -> assertThat(reason)
                    .hasSizeGreaterThan(20)
                    .endsWith("."));
        }
    }
}
