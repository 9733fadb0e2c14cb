package dk.direktionsbord.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.direktionsbord.life.Caller.Answer;
import dk.direktionsbord.organisation.Organisation;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Matters go their whole life over HTTP, each task done by the person it is for, and nobody else. */
class WholeLifeTest extends Product {
    private static final JsonNode ITEMS = items();

    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    @Autowired
    private JdbcClient jdbc;

    private Caller http;

    @BeforeEach
    void call() {
        http = new Caller(port);
    }

    static Stream<JsonNode> everyItem() {
        return StreamSupport.stream(ITEMS.spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("everyItem")
    void recommendsTheRouteTheTablesSay(JsonNode item) {
        Answer answer = submit(item);

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        JsonNode recommended = answer.json().path("recommended");
        Stream.of("rule", "treatment", "route", "med").forEach(part -> assertThat(recommended.path(part))
                .as(part)
                .isEqualTo(item.path("expected").path(part)));
        assertThat(recommended.path("why").asText()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("everyItem")
    void previewsTheSameRouteWithoutMakingAMatter(JsonNode item) {
        long before = count("select count(*) from matter");

        Answer answer = http.post(
                chefOf(item),
                "/api/routing/preview",
                Map.of("owningCentre", item.path("owningCentre"), "facts", item.path("facts")));

        assertThat(answer.json().path("route")).isEqualTo(item.path("expected").path("route"));
        assertThat(count("select count(*) from matter")).isEqualTo(before);
    }

    /** One item of each kind of route, to its end. Each step is first tried by somebody it is not for. */
    @ParameterizedTest
    @CsvSource({
        "AP-01, IMPLEMENTED, 5, 1",
        "AP-02, DECIDED, 2, 0",
        "AP-04, IMPLEMENTED, 1, 1",
        "AP-06, IMPLEMENTED, 3, 1",
        "AP-08, IMPLEMENTED, 1, 1",
        "AP-13, IMPLEMENTED, 3, 1",
        "AP-17, IMPLEMENTED, 1, 1",
        "AP-19, CLOSED_WITHOUT_DECISION, 1, 0",
        "AP-20, IMPLEMENTED, 3, 2",
        "AP-21, CLOSED_WITHOUT_DECISION, 1, 0",
        "AP-22, CLOSED_WITHOUT_DECISION, 1, 0",
        "AP-25, IMPLEMENTED, 3, 1",
        "AP-28, IMPLEMENTED, 1, 1"
    })
    void carriesAMatterToItsEndAsTheRightPeople(String item, String end, int treatments, int decisions) {
        UUID matter = UUID.fromString(submit(byId(item)).json().path("id").asText());

        List<String> steps = live(matter);

        assertThat(steps).contains("userTask_CheckQuality", "userTask_ReviewMatter");
        JsonNode picture = picture(matter);
        assertThat(picture.path("state").asText()).isEqualTo(end);
        assertThat(count("select count(*) from treatment where matter_id = :matter and state = 'CLOSED'", matter))
                .isEqualTo(treatments);
        assertThat(count("select count(*) from decision where matter_id = :matter", matter))
                .isEqualTo(decisions);
        assertThat(count("select count(*) from matter_log where matter_id = :matter", matter))
                .isGreaterThanOrEqualTo(steps.size() / 3);
        assertThat(count("select count(*) from camunda.act_ru_execution where business_key_ = :matter::text", matter))
                .as("nothing is left running")
                .isZero();
    }

    @Test
    void keepsABearingOutOfTheDecisionLog() {
        UUID matter = UUID.fromString(submit(byId("AP-13")).json().path("id").asText());

        live(matter);

        assertThat(picture(matter).path("decisions"))
                .allSatisfy(
                        decision -> assertThat(decision.path("forum").asText()).isEqualTo("BYRAAD"));
    }

    private List<String> live(UUID matter) {
        List<String> steps = new ArrayList<>();
        for (JsonNode task = nextTask(matter); task != null; task = nextTask(matter)) {
            steps.add(task.path("step").asText());
            complete(task);
            assertThat(steps).as("steps until the end").hasSizeLessThan(120);
        }
        return steps;
    }

    private void complete(JsonNode task) {
        String path = "/api/tasks/" + task.path("id").asText();
        String person = personFor(task);
        JsonNode form = http.get(person, "/engine-rest/task/" + task.path("id").asText() + "/deployed-form")
                .json();
        Map<String, Object> values =
                Person.fillsIn(form, http.get(person, path + "/form").json());

        assertThat(http.post("procesejer", path + "/complete", values).status())
                .as("a stranger completing " + task.path("step"))
                .isEqualTo(403);
        Answer done = http.post(person, path + "/complete", values);
        assertThat(done.status())
                .as(task.path("step") + " by " + person + ": " + done.body())
                .isEqualTo(204);
    }

    private String personFor(JsonNode task) {
        return task.path("assignee").isTextual()
                ? task.path("assignee").asText()
                : organisation
                        .membersOf(task.path("candidates").get(0).asText())
                        .get(0);
    }

    private JsonNode nextTask(UUID matter) {
        return picture(matter).path("openTasks").get(0);
    }

    private JsonNode picture(UUID matter) {
        Answer answer = http.get("sek.leder", "/api/matters/" + matter);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private Answer submit(JsonNode item) {
        ObjectNode body = item.deepCopy();
        body.remove(List.of("id", "expected"));
        body.put("valueForCitizens", "Borgerne får et bedre forløb.");
        body.put("presentation", "Sagen er beskrevet her.");
        body.put("alternatives", "ingen");
        return http.post(chefOf(item), "/api/matters", body);
    }

    private String chefOf(JsonNode item) {
        return organisation
                .membersOf("centre-chef." + item.path("owningCentre").asText())
                .get(0);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private long count(String sql, UUID matter) {
        return jdbc.sql(sql).param("matter", matter).query(Long.class).single();
    }

    private static JsonNode byId(String id) {
        return everyItem()
                .filter(item -> item.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode items() {
        try (InputStream file = WholeLifeTest.class.getResourceAsStream("/agenda-items.json")) {
            return new ObjectMapper().readTree(file).path("items");
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
