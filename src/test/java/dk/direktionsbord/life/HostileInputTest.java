package dk.direktionsbord.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.direktionsbord.life.Caller.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bad input gets a clear error and loses nothing; the same request twice makes nothing twice. */
class HostileInputTest extends Product {
    private static final String CHEF = "chef.das";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Caller http;
    private ObjectNode matter;

    @BeforeEach
    void aSoundMatter() throws IOException {
        http = new Caller(port);
        matter = (ObjectNode)
                new ObjectMapper()
                        .readTree(
                                """
                        {"title": "Fælles overlevering", "summary": "Kort.", "type": "DECISION", "owningCentre": "C-DAS",
                         "facts": {"decisionAuthority": "ADMINISTRATIVE", "kind": "DEVELOPMENT", "scope": "OWN_CENTRE",
                                   "affectedCentres": ["C-DAS"]},
                         "recommendation": ["at forløbet indføres"],
                         "finances": {"hasConsequences": false}, "open": true}
                        """);
    }

    @Test
    void tellsOversizedTextsAtTheirFields() {
        matter.put("title", "x".repeat(200)).put("summary", "y".repeat(100_000));

        assertThat(refusedFields()).containsExactlyInAnyOrder("title", "summary");
    }

    @Test
    void warnsOfANumberLikeACprNumberInTheAnswerAndOnTheMattersPage() {
        String warning = "Teksten ser ud til at indeholde et CPR-nummer. Fjern det, før du går videre.";
        matter.put("presentation", "Eleven 010112-1234 er nævnt.");

        Answer submitted = http.post(CHEF, "/api/matters", matter.toString());

        String id = submitted.json().path("id").asText();
        assertThat(submitted.json().path("warnings").path(0).asText()).isEqualTo(warning);
        assertThat(http.get(CHEF, "/api/matters/" + id)
                        .json()
                        .path("warnings")
                        .path(0)
                        .asText())
                .isEqualTo(warning);
        assertThat(Visitor.of(CHEF, port).page("/sager/" + id)).contains(warning);
        matter.put("presentation", "En elev er nævnt.");
        assertThat(http.post(CHEF, "/api/matters", matter.toString()).json().path("warnings"))
                .isEmpty();
    }

    @Test
    void tellsWrongTypesAllAtOnceAtTheirPaths() {
        matter.put("title", 7).put("open", "ja").put("recommendation", "at noget");
        ((ObjectNode) matter.path("facts")).put("kind", "NONSENSE").put("strategic", "true");

        assertThat(refusedFields())
                .containsExactlyInAnyOrder("title", "open", "recommendation", "facts.kind", "facts.strategic");
    }

    @Test
    void refusesFieldsNobodyKnows() {
        matter.put("admin", true);

        assertThat(refusedFields()).containsExactly("admin");
    }

    @Test
    void refusesAnUnknownCentreAndFiveThousandOfThem() {
        ((ObjectNode) matter.path("facts"))
                .putPOJO(
                        "affectedCentres",
                        IntStream.range(0, 5000)
                                .mapToObj(number -> "C-" + number)
                                .toList());

        Answer answer = refused();

        assertThat(fields(answer)).containsExactly("facts.affectedCentres");
        assertThat(answer.body()).hasSizeLessThan(2000);
    }

    @Test
    void refusesAnAmountWithoutFunding() {
        matter.putPOJO("finances", Map.of("hasConsequences", true, "operations1000kr", 500));

        assertThat(refusedFields()).containsExactly("finances.funding");
    }

    @Test
    void refusesAMatterOfAnotherCentre() {
        matter.put("owningCentre", "C-OEK");

        assertThat(refusedFields()).containsExactly("owningCentre");
    }

    @Test
    void refusesWhatIsNotJson() {
        Answer answer = http.post(CHEF, "/api/matters", "{\"title\": ");

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void letsNobodyElseSubmit() {
        assertThat(http.post("dpo", "/api/matters", matter).status()).isBetween(400, 403);
    }

    @Test
    void keepsMarkupAsPlainText() {
        String markup = "<script>alert(1)</script> & <b>fed</b>";
        matter.put("title", markup).put("summary", markup);

        Answer made = http.post(CHEF, "/api/matters", matter);

        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String page = http.get(CHEF, "/api/matters/" + made.json().path("id").asText())
                .json()
                .path("title")
                .asText();
        assertThat(page).isEqualTo(markup);
    }

    @Test
    void makesOneMatterForOneKeyAlsoWhenTheRequestsMeet() throws Exception {
        List<Answer> answers = atOnce(8, () -> http.post(CHEF, "/api/matters", matter, "Idempotency-Key", "samme"));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> answer.json().path("id"))
                .containsOnly(answers.get(0).json().path("id"));
    }

    @Test
    void refusesAKeyThatWasUsedForSomethingElse() {
        http.post(CHEF, "/api/matters", matter, "Idempotency-Key", "genbrugt");
        matter.put("title", "En anden sag");

        assertThat(http.post(CHEF, "/api/matters", matter, "Idempotency-Key", "genbrugt")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void letsOnlyOneOfTwoCompleteATask() throws Exception {
        String id = http.post(CHEF, "/api/matters", matter).json().path("id").asText();
        JsonNode task = http.get("sek.leder", "/api/matters/" + id)
                .json()
                .path("openTasks")
                .get(0);
        Map<String, Object> values = Map.of("qualityDecision", "RETURN", "returnReason", "Mangler bilag.");

        List<Answer> answers = atOnce(
                4, () -> http.post("sek.leder", "/api/tasks/" + task.path("id").asText() + "/complete", values));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(204);
        assertThat(answers).as("the others are told that somebody was faster").allMatch(answer -> List.of(204, 409)
                .contains(answer.status()));
        assertThat(jdbc.sql("select count(*) from matter where id = :id::uuid and state = 'RETURNED'")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void leavesTheTaskOpenWhenAnswersAreWrong() {
        String id = http.post(CHEF, "/api/matters", matter).json().path("id").asText();
        String task = http.get("sek.leder", "/api/matters/" + id)
                .json()
                .path("openTasks")
                .get(0)
                .path("id")
                .asText();

        Answer answer =
                http.post("sek.leder", "/api/tasks/" + task + "/complete", Map.of("qualityDecision", "MAYBE", "x", 1));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(fields(answer)).containsExactlyInAnyOrder("qualityDecision", "x");
        assertThat(http.get("sek.leder", "/api/tasks").body()).contains(task);
    }

    @Test
    void asksEverybodyToSignIn() {
        assertThat(http.get("ukendt", "/api/tasks").status()).isEqualTo(401);
        assertThat(http.get("ukendt", "/engine-rest/task").status()).isEqualTo(401);
    }

    private Answer refused() {
        long before = matters();
        Answer answer = http.post(CHEF, "/api/matters", matter);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(matters()).as("nothing is written").isEqualTo(before);
        return answer;
    }

    private List<String> refusedFields() {
        return fields(refused());
    }

    private static List<String> fields(Answer answer) {
        List<String> fields = new ArrayList<>();
        answer.json()
                .path("errors")
                .forEach(error -> fields.add(error.path("field").asText()));
        return fields.stream().distinct().toList();
    }

    private long matters() {
        return jdbc.sql("select count(*) from matter").query(Long.class).single();
    }

    private static List<Answer> atOnce(int people, Callable<Answer> call)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(people);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : threads.invokeAll(
                    IntStream.range(0, people).mapToObj(n -> call).toList())) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
