package dk.direktionsbord.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;

class TableTextsTest {
    private final DmnModelInstance table =
            Dmn.readModelFromStream(getClass().getResourceAsStream("/processes/decision-tables/med-involvement.dmn"));

    @Test
    void leavesTheNumbersOfRequirementsOutOfWhatUsersRead() {
        assertThat(reasonOf("Sagen berører centret (S112, S26).")).isEqualTo("Sagen berører centret.");
    }

    @Test
    void keepsTheLawInBrackets() {
        assertThat(reasonOf("MED høres først (S98, MED-rammeaftalen §§ 6-9)."))
                .isEqualTo("MED høres først (MED-rammeaftalen §§ 6-9).");
    }

    @Test
    void keepsOtherBrackets() {
        assertThat(reasonOf("Mødes hver 14. dag (direktionen).")).isEqualTo("Mødes hver 14. dag (direktionen).");
    }

    @Test
    void knowsThatTheShippedTableDoesNotReadTheClock() {
        assertThat(TableTexts.of(table).readsClock()).isFalse();
        assertThat(TableTexts.of(table).reasons().values())
                .allSatisfy(reason -> assertThat(reason).doesNotContainPattern("S\\d"));
    }

    private String reasonOf(String annotation) {
        Rule rule = table.getModelElementsByType(Rule.class).iterator().next();
        rule.getDescription().setTextContent(annotation);
        return String.valueOf(TableTexts.of(table).reasons().get(rule.getId()));
    }
}
