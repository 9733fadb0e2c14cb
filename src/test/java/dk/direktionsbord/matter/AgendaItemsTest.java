package dk.direktionsbord.matter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktionsbord.organisation.OrganisationFixture;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgendaItemsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Routing routing = new Routing(DmnTables.shipped(), OrganisationFixture.strandhoej());

    @ParameterizedTest(name = "{0}")
    @MethodSource("items")
    void everyAgendaItemGetsItsRuleTreatmentRouteAndMed(String id, JsonNode item) {
        MatterFacts facts = MatterJson.read(item.get("facts").toString(), MatterFacts.class);

        Recommendation recommendation = routing.preview(item.get("owningCentre").asText(), facts);

        JsonNode expected = item.get("expected");
        assertThat(recommendation.rule()).isEqualTo(expected.get("rule").asText());
        assertThat(recommendation.treatment().name())
                .isEqualTo(expected.get("treatment").asText());
        assertThat(recommendation.route()).isEqualTo(texts(expected.get("route")));
        assertThat(recommendation.med()).isEqualTo(texts(expected.get("med")));
        assertThat(recommendation.why()).contains("S").isNotBlank();
    }

    static Stream<Object[]> items() throws IOException {
        try (InputStream file = AgendaItemsTest.class.getResourceAsStream("/agenda-items.json")) {
            return StreamSupport.stream(JSON.readTree(file).get("items").spliterator(), false)
                    .map(item -> new Object[] {item.get("id").asText(), item})
                    .toList()
                    .stream();
        }
    }

    private static List<String> texts(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
