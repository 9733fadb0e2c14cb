package dk.direktionsbord.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.workflow.DecisionTables.Match;
import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Text;
import org.junit.jupiter.api.Test;

class RememberedAnswersTest {
    private final RememberedAnswers answers = new RememberedAnswers();
    private final AtomicInteger asked = new AtomicInteger();
    private final Supplier<List<Match>> table = () -> List.of(new Match("R" + asked.incrementAndGet(), "", Map.of()));

    @Test
    void asksTheTableOncePerQuestion() {
        Map<String, Object> inputs = new HashMap<>(Map.of("political", true, "centres", List.of("C-DAS")));
        inputs.put("recipient", null);

        List<Match> first = answers.get("table:1", inputs, table);
        List<Match> again = answers.get("table:1", new HashMap<>(inputs), table);

        assertThat(again).isEqualTo(first);
        assertThat(asked).hasValue(1);
    }

    @Test
    void asksAgainForOtherInputsAndForAnotherVersion() {
        answers.get("table:1", Map.of("political", true), table);
        answers.get("table:1", Map.of("political", false), table);
        answers.get("table:2", Map.of("political", true), table);

        assertThat(asked).hasValue(3);
    }

    @Test
    void questionIsKeptAsItWasAsked() {
        Map<String, Object> inputs = new HashMap<>(Map.of("political", true));
        answers.get("table:1", inputs, table);
        inputs.put("political", false);

        answers.get("table:1", inputs, table);

        assertThat(asked).hasValue(2);
    }

    @Test
    void tableThatAsksForTheDayIsKnownByItsCells() {
        DmnModelInstance model = Dmn.readModelFromFile(new File("processes/decision-tables/direktion-part.dmn"));
        assertThat(TableTexts.of(model).readsClock()).isFalse();

        model.getModelElementsByType(Text.class).iterator().next().setTextContent("deadline < today()");

        assertThat(TableTexts.of(model).readsClock()).isTrue();
    }
}
