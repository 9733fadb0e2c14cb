package dk.direktionsbord.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Meetings through the API, as each person may see them. */
class MeetingsOverHttpTest extends Product {
    @Autowired
    private TestRestTemplate http;

    @Test
    void tellsEveryWrongParameterAtOnce() {
        ResponseEntity<JsonNode> answer = get("kdir", "/api/meetings?forum=KLUBBEN&from=i%20dag&to=2027-13-01");

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(fields(answer)).containsExactly("forum", "from", "to");
    }

    @Test
    void theMayorReadsPartOneAlone() {
        ResponseEntity<JsonNode> answer = get("borgmester", "/api/meetings?forum=DIREKTION_MEETING");

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(answer.getBody()).isNotEmpty().allSatisfy(meeting -> {
            assertThat(meeting.get("parts")).hasSize(1);
            assertThat(meeting.get("endTime").asText()).isEqualTo("10:30");
        });
        assertThat(get("borgmester", "/api/meetings?forum=DIREKTION_PART2").getBody())
                .isEmpty();
    }

    @Test
    void aOneToOneIsNotFoundByOthers() {
        String id = get("chef.das", "/api/meetings?forum=ONE_TO_ONE")
                .getBody()
                .get(0)
                .get("id")
                .asText();

        assertThat(get("vdir", "/api/meetings/" + id).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(get("sek.leder", "/api/meetings/" + id).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void plansMovesAndCancelsASeriesWithItsReasons() {
        LocalDate monday = LocalDate.now()
                .plusYears(2)
                .with(java.time.temporal.TemporalAdjusters.firstInMonth(java.time.DayOfWeek.TUESDAY));
        Map<String, Object> series = Map.of(
                "form", "THEME_MEETING", "startDate", monday, "endDate", monday.plusDays(60), "intervalDays", 14);

        assertThat(post("chef.das", "/api/meeting-series", series).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        ResponseEntity<JsonNode> preview = post("sek.1", "/api/meeting-series?preview=true", series);
        ResponseEntity<JsonNode> made = post("sek.1", "/api/meeting-series", series);

        assertThat(preview.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(preview.getBody().get("id").isNull()).isTrue();
        assertThat(made.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(made.getBody().get("meetings")).hasSize(5).allSatisfy(date -> {
            assertThat(date.get("heldOn").isNull()
                            && date.get("explanation").asText().isEmpty())
                    .isFalse();
        });

        String list = "/api/meetings?forum=THEME_MEETING&from=" + monday.minusDays(3) + "&to=" + monday.plusDays(60);
        String id = get("chef.das", list).getBody().get(0).get("id").asText();
        ResponseEntity<JsonNode> wrong = post("sek.1", "/api/meetings/" + id + "/cancel", Map.of("reason", " "));
        ResponseEntity<JsonNode> cancelled =
                post("sek.1", "/api/meetings/" + id + "/cancel", Map.of("reason", "Temaet er behandlet"));
        assertThat(fields(wrong)).containsExactly("reason");
        assertThat(cancelled.getBody().get("state").asText()).isEqualTo("CANCELLED");
    }

    @Test
    void tellsEveryMistakeInASeriesAtItsField() {
        ResponseEntity<JsonNode> answer = post(
                "sek.1", "/api/meeting-series", Map.of("form", "KONCERNLEDELSE", "scope", "C-DAS", "intervalDays", 0));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(fields(answer)).containsExactlyInAnyOrder("scope", "startDate", "endDate", "intervalDays");
    }

    @Test
    void aCalendarWithoutItsSecretIsNotFound() {
        ResponseEntity<String> answer = http.getForEntity("/calendar/gaet.ics", String.class);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    private ResponseEntity<JsonNode> get(String person, String path) {
        return http.withBasicAuth(person, "demo")
                .getForEntity(java.net.URI.create(http.getRootUri() + path), JsonNode.class);
    }

    private ResponseEntity<JsonNode> post(String person, String path, Map<String, Object> body) {
        return http.withBasicAuth(person, "demo").postForEntity(path, body, JsonNode.class);
    }

    private static List<String> fields(ResponseEntity<JsonNode> answer) {
        return answer.getBody().get("errors").findValuesAsText("field");
    }
}
