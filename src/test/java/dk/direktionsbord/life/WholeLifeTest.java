package dk.direktionsbord.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktionsbord.life.Caller.Answer;
import dk.direktionsbord.organisation.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    @Autowired
    private JdbcClient jdbc;

    private Caller http;
    private Life life;

    @BeforeEach
    void call() {
        http = new Caller(port);
        life = new Life(http, organisation);
    }

    static Stream<JsonNode> everyItem() {
        return Life.everyItem();
    }

    @ParameterizedTest
    @MethodSource("everyItem")
    void recommendsTheRouteTheTablesSay(JsonNode item) {
        Answer answer = life.submit(item);

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
                life.chefOf(item),
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
        UUID matter = life.submitted(item);

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
        UUID matter = life.submitted("AP-13");

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
        String person = life.personFor(task);
        String path = Life.pathOf(task) + "/complete";
        Map<String, Object> values = life.answersOf(person, task);

        assertThat(http.post("procesejer", path, values).status())
                .as("a stranger completing " + task.path("step"))
                .isEqualTo(403);
        Answer done = http.post(person, path, values);
        assertThat(done.status())
                .as(task.path("step") + " by " + person + ": " + done.body())
                .isEqualTo(204);
    }

    private JsonNode nextTask(UUID matter) {
        return picture(matter).path("openTasks").get(0);
    }

    private JsonNode picture(UUID matter) {
        return life.picture(matter);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private long count(String sql, UUID matter) {
        return jdbc.sql(sql).param("matter", matter).query(Long.class).single();
    }
}
