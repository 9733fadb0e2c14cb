package dk.direktionsbord.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.direktionsbord.access.RecentRecusals;
import dk.direktionsbord.access.RecusalGround;
import dk.direktionsbord.access.RecusalReport;
import dk.direktionsbord.access.Recusals;
import dk.direktionsbord.life.Caller.Answer;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.Handover;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is inhabil loses the matter and its tasks at once, the stand-in gets them, and somebody else decides (L-INH). */
class RecusalLifeTest extends Product {
    private static final String GATE = "userTask_ReviewMatter";

    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Recusals recusals;

    @Autowired
    private RecentRecusals recent;

    @Autowired
    private Handover handover;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    /** A title no other test's matter has. */
    private final String mark = "Fuglebrinten " + UUID.randomUUID().toString().replaceAll("[0-9-]", "x");

    private Caller http;
    private Life life;

    @BeforeEach
    void callers() {
        http = new Caller(port);
        life = new Life(http, organisation);
    }

    /** The first test a municipality's lawyer would run. */
    @Test
    void anInhabilDirectorCannotOpenTheCaseAndTheStandInGotTheTask() {
        UUID matter = life.submitted("AP-17", mark);
        String task = life.until(matter, GATE);
        assertThat(tasksOf("vdir")).contains(task);

        report("vdir", "vdir", matter, 201);

        for (String path : List.of(
                "/api/matters/" + matter,
                "/api/matters/" + matter + "/attachments",
                "/api/tasks/" + task + "/form",
                "/engine-rest/task/" + task + "/form-variables",
                "/engine-rest/task/" + task + "/deployed-form")) {
            Answer answer = http.get("vdir", path);
            assertThat(answer.status()).as(path).isEqualTo(403);
            assertThat(answer.body()).as(path).doesNotContain(mark);
        }
        HttpResponse<String> page = Visitor.of("vdir", port).get("/sager/" + matter);
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Du er registreret som inhabil").doesNotContain(mark);
        assertThat(tasksOf("vdir")).doesNotContain(task);
        assertThat(http.get("vdir", "/engine-rest/task?maxResults=1000").body()).doesNotContain(mark);
        assertThat(inTasklist("vdir", "Mine opgaver")).doesNotContain(mark);
        assertThat(complete("vdir", task).status()).isEqualTo(403);
        assertThat(tasksOf("kdir")).contains(task);
        assertThat(inTasklist("kdir", "Mine opgaver")).contains(mark);

        assertThat(complete("kdir", task).status()).isEqualTo(204);
        assertThat(Visitor.of("sek.leder", port).page("/sager/" + matter)).contains("På vegne af Vibeke Eksempelholm");
    }

    @Test
    void givesEverythingBackWhenTheSuperiorFindsThatThePersonIsNotInhabil() {
        UUID matter = life.submitted("AP-17", mark);
        String task = life.until(matter, GATE);
        report("vdir", "vdir", matter, 201);

        assertThat(assess("kdir", matter, "NOT_RECUSED", "").status())
                .as("without a reason")
                .isEqualTo(400);
        assertThat(tasksOf("vdir")).doesNotContain(task);
        assertThat(assess("kdir", matter, "NOT_RECUSED", "Interessen er for svag.")
                        .status())
                .isEqualTo(204);

        assertThat(http.get("vdir", "/api/matters/" + matter).status()).isEqualTo(200);
        assertThat(tasksOf("vdir")).contains(task);
        assertThat(tasksOf("kdir")).doesNotContain(task);
        assertThat(inTasklist("vdir", "Mine opgaver")).contains(mark);
        assertThat(http.get("kdir", "/engine-rest/task/" + task).status()).isIn(403, 404);
        assertThat(complete("vdir", task).status()).isEqualTo(204);
    }

    @Test
    void letsAnInhabilPersonTakePartWhenParagraphFourMakesItNecessaryAndSaysSo() {
        UUID matter = life.submitted("AP-17", mark);
        String task = life.until(matter, GATE);
        report("vdir", "vdir", matter, 201);

        assertThat(assess("kdir", matter, "OVERRIDDEN", "Ingen anden kender området.")
                        .status())
                .isEqualTo(204);

        assertThat(tasksOf("vdir")).contains(task);
        assertThat(Visitor.of("sek.leder", port).page("/sager/" + matter))
                .contains("deltager, selv om Vibeke Eksempelholm er inhabil (forvaltningsloven § 4)");
    }

    @Test
    void keepsAColleagueFromTheMatterFirstWhenItIsDecided() {
        UUID matter = life.submitted("AP-17", mark);
        String task = life.until(matter, GATE);

        report("chef.das", "vdir", matter, 201);
        assertThat(http.get("vdir", "/api/matters/" + matter).status()).isEqualTo(200);
        assertThat(tasksOf("vdir")).contains(task);

        assertThat(assess("kdir", matter, "RECUSED", "").status()).isEqualTo(204);

        assertThat(http.get("vdir", "/api/matters/" + matter).status()).isEqualTo(403);
        assertThat(tasksOf("kdir")).contains(task);
    }

    @Test
    void hidesATaskOfAGroupFromTheOneWhoIsInhabilAndLeavesItToTheOthers() {
        UUID matter = life.submitted("AP-17", mark);
        String task = life.until(matter, "userTask_CheckQuality");
        assertThat(inTasklist("sek.1", "Alle åbne")).contains(mark);

        report("sek.1", "sek.1", matter, 201);

        assertThat(tasksOf("sek.1")).doesNotContain(task);
        for (String list : List.of("Mine opgaver", "Alle åbne")) {
            assertThat(inTasklist("sek.1", list)).doesNotContain(mark);
        }
        assertThat(http.get("sek.1", "/engine-rest/task?maxResults=1000").body())
                .doesNotContain(mark);
        assertThat(http.get("sek.1", "/engine-rest/task/" + task).status()).isIn(403, 404);
        assertThat(complete("sek.1", task).status()).isEqualTo(403);
        assertThat(TasklistCaller.signedIn(port, "sek.1")
                        .call("POST", TasklistCaller.ENGINE + "task/" + task + "/claim", "{\"userId\":\"sek.1\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(tasksOf("sek.leder")).contains(task);
        assertThat(complete("sek.leder", task).status()).isEqualTo(204);
    }

    @Test
    void tellsNobodyByMailOfATaskInAMatterTheyAreKeptFrom() {
        for (String person : List.of("sek.1", "sek.leder")) {
            hearsAtOnce(person, true);
        }
        UUID matter = life.submitted("AP-17", mark);
        report("sek.1", "sek.1", matter, 201);

        String task = life.until(matter, "userTask_CheckQuality");

        assertThat(jdbc.sql("select person from notification where kind = 'TASK' and version = ?")
                        .param(task)
                        .query(String.class)
                        .list())
                .contains("sek.leder")
                .doesNotContain("sek.1");
        for (String person : List.of("sek.1", "sek.leder")) {
            hearsAtOnce(person, false);
        }
    }

    @Test
    void tellsTheStandInAtOnceOfTheTaskThatIsHandedOver() {
        UUID matter = life.submitted("AP-17", mark);
        String task = life.until(matter, GATE);
        hearsAtOnce("kdir", true);

        report("vdir", "vdir", matter, 201);

        hearsAtOnce("kdir", false);
        assertThat(jdbc.sql("select person from notification where kind = 'TASK' and version = ?")
                        .param(task)
                        .query(String.class)
                        .list())
                .containsExactly("kdir");
    }

    private void hearsAtOnce(String person, boolean atOnce) {
        jdbc.sql("insert into notification_choice values (?, ?, now()) "
                        + "on conflict (person) do update set at_once = excluded.at_once")
                .params(person, atOnce)
                .update();
    }

    @Test
    void neverGivesALaterTaskToSomebodyWhoIsInhabil() {
        UUID matter = life.submitted("AP-17", mark);
        life.until(matter, "userTask_CheckQuality");
        report("vdir", "vdir", matter, 201);

        String task = life.until(matter, GATE);

        assertThat(tasksOf("vdir")).doesNotContain(task);
        assertThat(tasksOf("kdir")).contains(task);
        assertThat(http.get("vdir", "/engine-rest/task/" + task).status()).isIn(403, 404);
    }

    @Test
    void neverLetsThePersonAssessThemselves() {
        UUID matter = life.submitted("AP-17", mark);

        report("vdir", "vdir", matter, 201);
        report("kdir", "kdir", matter, 201);

        assertThat(assessors(matter)).containsOnly("borgmester");
        assertThat(assessmentFor("vdir", matter)).isEmpty();
        assertThat(assessmentFor("kdir", matter)).isEmpty();
    }

    @Test
    void tellsWhatIsWrongWithAReport() {
        UUID matter = life.submitted("AP-17", mark);

        Answer empty = http.post("vdir", "/api/matters/" + matter + "/recusals", Map.of());
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.json().path("errors").findValuesAsText("field")).containsExactly("ground", "text");
        report("leder.d1", "leder.d1", life.submitted("AP-13"), 403);
        report("vdir", "vdir", UUID.randomUUID(), 404);
        report("vdir", "vdir", matter, 201);
        report("chef.das", "vdir", matter, 409);

        HttpResponse<String> page = Visitor.of("chef.das", port).get("/sager/" + matter + "/inhabilitet");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Meld mulig inhabilitet", "En nær slægtning");
    }

    @Test
    void takesInWhatIsToldOfARecusalWhenAMatterIsSubmitted() {
        UUID matter = life.submitted("AP-13", mark);

        assertThat(http.get("chef.bkm", "/api/matters/" + matter).status()).isEqualTo(403);
        assertThat(assessors(matter)).containsOnly("bkmdir");
        assertThat(Visitor.of("bkmdir", port).page("/sager/" + matter + "#inhabilitet"))
                .contains(organisation.person("chef.bkm").orElseThrow().name(), "§ 3, stk. 1, nr. 2");
    }

    @Test
    void submitsNothingWhenWhatIsToldOfARecusalIsWrong() {
        ObjectNode body = Life.body(Life.byId("AP-13")).put("title", mark);
        body.putArray("recusals").addObject().put("username", "ingen").put("ground", "bekendt");

        Answer refused = http.post("chef.bkm", "/api/matters", body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsText("field")).containsExactly("recusals[0].ground");
        assertThat(Visitor.of("sek.leder", port).page("/sager?q=" + mark.split(" ")[1]))
                .doesNotContain(mark);
    }

    @Test
    void leavesNoTaskWithSomebodyInhabilWhenTheyReportAndCompleteAtOnce() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        for (int round = 0; round < 4; round++) {
            UUID matter = life.submitted("AP-17", mark + round);
            String task = life.until(matter, GATE);

            Future<Integer> completed = both.submit(() -> complete("vdir", task).status());
            Future<Integer> reported =
                    both.submit(() -> reporting("vdir", "vdir", matter).status());

            assertThat(completed.get()).isIn(204, 403, 409);
            if (reported.get() == 409) {
                report("vdir", "vdir", matter, 201);
            }
            assertThat(http.get("vdir", "/api/matters/" + matter).status()).isEqualTo(403);
            List<String> holders = new ArrayList<>();
            life.picture(matter)
                    .path("openTasks")
                    .forEach(open -> holders.add(open.path("assignee").asText()));
            assertThat(holders).isNotEmpty().doesNotContain("vdir");
        }
        both.shutdown();
    }

    @Test
    void waitsWithAHandoverUntilTheOneBeforeItIsWhole() throws Exception {
        UUID matter = life.submitted("AP-17", mark);
        String task = life.until(matter, GATE);
        CompletableFuture<Void> turn = transaction.execute(status -> {
            handover.settle(matter);
            CompletableFuture<Void> reported = CompletableFuture.runAsync(() -> report("vdir", "vdir", matter, 201));
            assertThat(reported).as("settled beside another").failsWithin(Duration.ofSeconds(2));
            return reported;
        });

        assertThat(turn).succeedsWithin(Duration.ofSeconds(30));
        assertThat(tasksOf("kdir")).contains(task);
        assertThat(tasksOf("vdir")).doesNotContain(task);
    }

    @Test
    void handsOverAtTheNextTurnWhatWasMadeInTheSameMoment() {
        UUID matter = life.submitted("AP-17", mark);
        String task = life.until(matter, GATE);
        recusals.report(new RecusalReport(matter, "vdir", RecusalGround.OWN_INTEREST, "Ejer firmaet."), "vdir");
        assertThat(complete("vdir", task).status())
                .as("left behind, but closed")
                .isEqualTo(403);

        recent.settle();

        assertThat(tasksOf("kdir")).contains(task);
        assertThat(complete("kdir", task).status()).isEqualTo(204);
    }

    @Test
    void givesEverythingBackWhenWhoeverDecidedFindsOtherwiseAndKeepsTheEarlierDecision() {
        UUID matter = life.submitted("AP-17", mark);
        String task = life.until(matter, GATE);
        report("chef.das", "vdir", matter, 201);
        String first = idOfLast(matter);
        assertThat(reopen("kdir", matter, first, "RECUSED", "Ejer det.").status())
                .as("not decided yet")
                .isEqualTo(409);
        assertThat(assess("kdir", matter, "RECUSED", "").status()).isEqualTo(204);
        assertThat(tasksOf("vdir")).doesNotContain(task);

        for (String other : List.of("vdir", "bkmdir", "chef.das", "sek.leder", "borgmester")) {
            assertThat(reopen(other, matter, first, "NOT_RECUSED", "Det var navnebroderen.")
                            .status())
                    .as(other)
                    .isEqualTo(403);
        }
        assertThat(reopen("kdir", matter, first, "RECUSED", "")
                        .json()
                        .path("errors")
                        .findValuesAsText("field"))
                .containsExactly("outcome", "reason");
        assertThat(reopen("kdir", matter, first, "NOT_RECUSED", "Det var navnebroderen.")
                        .status())
                .isEqualTo(201);

        assertThat(http.get("vdir", "/api/matters/" + matter).status()).isEqualTo(200);
        assertThat(tasksOf("vdir")).contains(task);
        assertThat(tasksOf("kdir")).doesNotContain(task);
        JsonNode rows =
                http.get("sek.leder", "/api/matters/" + matter + "/recusals").json();
        assertThat(rows.findValuesAsText("outcome")).containsExactly("RECUSED", "NOT_RECUSED");
        assertThat(rows.path(1).path("replaces").asText()).isEqualTo(first);
        assertThat(reopen("kdir", matter, first, "OVERRIDDEN", "Nødvendig.").status())
                .as("no longer the one that stands")
                .isEqualTo(409);
        assertThat(Visitor.of("sek.leder", port).page("/sager/" + matter))
                .contains("er ændret fra »Inhabil« til »Ikke inhabil«: Det var navnebroderen.");
        assertThat(orientations("vdir", matter))
                .containsExactly(
                        "Din habilitet er vurderet: »Inhabil«",
                        "Afgørelsen om din habilitet er ændret til »Ikke inhabil«");
        await().untilAsserted(() -> assertThat(audited("kdir", matter))
                .contains("POST /api/matters/" + matter + "/recusals/" + first + "/reopen"));
    }

    @Test
    void takesEverythingAtOnceWhenWhoeverDecidedFindsThePersonInhabilAfterAll() {
        UUID matter = life.submitted("AP-17", mark);
        String task = life.until(matter, GATE);
        report("vdir", "vdir", matter, 201);
        assertThat(assess("kdir", matter, "NOT_RECUSED", "Interessen er for svag.")
                        .status())
                .isEqualTo(204);
        assertThat(tasksOf("vdir")).contains(task);
        String link = "/sager/" + matter + "/inhabilitet/" + idOfLast(matter);

        Visitor superior = Visitor.of("kdir", port);
        assertThat(superior.page("/sager/" + matter)).contains(link, "Ændr afgørelsen om inhabilitet");
        assertThat(Visitor.of("vdir", port).page("/sager/" + matter)).doesNotContain(link);
        assertThat(Visitor.of("vdir", port).get(link).statusCode()).isEqualTo(403);
        assertThat(superior.page(link))
                .contains("Min søster ejer firmaet.", "Interessen er for svag.", "name=\"outcome\"");
        String token = "_csrf=" + Visitor.tokenOf(superior.get(link));
        HttpResponse<String> silent = superior.post(link, "outcome=RECUSED", "reason=", token);
        assertThat(silent.statusCode()).isEqualTo(400);
        assertThat(silent.body()).contains("Skriv en begrundelse.");
        assertThat(superior.post(link, "outcome=RECUSED", "reason=Firmaet er det eneste.", token)
                        .statusCode())
                .isEqualTo(302);

        assertThat(http.get("vdir", "/api/matters/" + matter).status()).isEqualTo(403);
        assertThat(tasksOf("vdir")).doesNotContain(task);
        assertThat(tasksOf("kdir")).contains(task);
        assertThat(inTasklist("vdir", "Mine opgaver")).doesNotContain(mark);
        assertThat(orientations("vdir", matter))
                .containsExactly(
                        "Din habilitet er vurderet: »Ikke inhabil«",
                        "Afgørelsen om din habilitet er ændret til »Inhabil«");
        assertThat(superior.page(link)).as("no longer the one that stands").doesNotContain("name=\"outcome\"");
    }

    @Test
    void leadsWhoeverDecidesToTheDecisionThoughTheMatterIsNotTheirsToSee() {
        UUID matter = life.begin("AP-13", mark, mark);
        report("sek.leder", "kdir", matter, 201);
        Visitor mayor = Visitor.of("borgmester", port);
        assertThat(mayor.get("/sager/" + matter).statusCode()).isEqualTo(403);
        assertThat(assess("borgmester", matter, "NOT_RECUSED", "Ejer det ikke mere.")
                        .status())
                .isEqualTo(204);
        String link = "/sager/" + matter + "/inhabilitet/" + idOfLast(matter);

        HttpResponse<String> led = mayor.get("/sager/" + matter);

        assertThat(led.statusCode()).isEqualTo(302);
        assertThat(led.headers().firstValue("Location").orElseThrow()).endsWith(link);
        assertThat(mayor.page(link)).contains("Ejer det ikke mere.").doesNotContain(mark);
    }

    private Answer reopen(String by, UUID matter, String recusal, String outcome, String reason) {
        return http.post(
                by,
                "/api/matters/" + matter + "/recusals/" + recusal + "/reopen",
                Map.of("outcome", outcome, "reason", reason));
    }

    private String idOfLast(UUID matter) {
        List<String> ids = http.get("sek.leder", "/api/matters/" + matter + "/recusals")
                .json()
                .findValuesAsText("id");
        return ids.get(ids.size() - 1);
    }

    private List<String> orientations(String person, UUID matter) {
        return jdbc.sql(
                        "select step from notification where kind = 'ORIENTATION' and person = ? and subject = ? order by created_at")
                .params(person, matter)
                .query(String.class)
                .list();
    }

    private List<String> audited(String person, UUID matter) {
        return jdbc.sql("select detail from audit_entry where person = ? and subject_id = ?")
                .params(person, matter.toString())
                .query(String.class)
                .list();
    }

    private void report(String by, String person, UUID matter, int status) {
        Answer answer = reporting(by, person, matter);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    }

    private Answer reporting(String by, String person, UUID matter) {
        return http.post(
                by,
                "/api/matters/" + matter + "/recusals",
                Map.of("person", person, "ground", "CLOSE_RELATIVE", "text", "Min søster ejer firmaet."));
    }

    private Answer complete(String person, String task) {
        String step = life.http()
                .get("sek.leder", "/engine-rest/task/" + task)
                .json()
                .path("taskDefinitionKey")
                .asText();
        Map<String, Object> values = step.equals(GATE)
                ? Map.of("gateDecision", "ADMIT")
                : Map.of("checks", List.of("FACTS"), "qualityDecision", "RETURN", "returnReason", "Mangler tal.");
        return http.post(person, "/api/tasks/" + task + "/complete", values);
    }

    private Answer assess(String person, UUID matter, String outcome, String reason) {
        String task = assessmentFor(person, matter).get(0);
        Map<String, Object> values = reason.isEmpty()
                ? Map.of("recusalOutcome", outcome)
                : Map.of("recusalOutcome", outcome, "reason", reason);
        return http.post(person, "/api/tasks/" + task + "/complete", values);
    }

    private List<String> assessors(UUID matter) {
        List<String> people = new ArrayList<>();
        organisation.people().forEach(person -> assessmentFor(person.username(), matter)
                .forEach(task -> people.add(person.username())));
        return people;
    }

    private List<String> assessmentFor(String person, UUID matter) {
        List<String> found = new ArrayList<>();
        for (JsonNode task : http.get(person, "/api/tasks").json()) {
            if (task.path("process").asText().equals("recusal-assessment")
                    && task.path("matter").path("link").asText().endsWith(matter.toString())) {
                found.add(task.path("id").asText());
            }
        }
        return found;
    }

    private List<String> tasksOf(String person) {
        return http.get(person, "/api/tasks").json().findValuesAsText("id");
    }

    private String inTasklist(String person, String list) {
        String found = http.get(person, "/engine-rest/filter/" + idOf(person, list) + "/list?maxResults=1000")
                .body();
        String count = http.get(person, "/engine-rest/filter/" + idOf(person, list) + "/count")
                .json()
                .path("count")
                .asText();
        String shown = TasklistCaller.signedIn(port, person)
                .call(
                        "POST",
                        TasklistCaller.ENGINE + "filter/" + idOf(person, list) + "/list?firstResult=0&maxResults=1000",
                        "{}")
                .body();
        assertThat(found.split("\"taskDefinitionKey\"").length - 1)
                .as("counted")
                .isEqualTo(Integer.parseInt(count));
        assertThat(shown.split("\"taskDefinitionKey\"").length - 1).as("shown").isEqualTo(Integer.parseInt(count));
        return shown;
    }

    private String idOf(String person, String list) {
        for (JsonNode filter : http.get(person, "/engine-rest/filter").json()) {
            if (filter.path("name").asText().equals(list)) {
                return filter.path("id").asText();
            }
        }
        throw new AssertionError(person + " has no list " + list);
    }
}
