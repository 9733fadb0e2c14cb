package dk.direktionsbord.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Facts about the Danish calendar that were computed elsewhere and checked against another library. */
final class CalendarFacts {
    private static final JsonNode FACTS = read();

    private CalendarFacts() {}

    static JsonNode of(String name) {
        return FACTS.path(name);
    }

    static Stream<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static LocalDate date(JsonNode node, String field) {
        return LocalDate.parse(node.path(field).asText());
    }

    private static JsonNode read() {
        try (InputStream json = CalendarFacts.class.getResourceAsStream("/calendar.json")) {
            return new ObjectMapper().readTree(json);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
