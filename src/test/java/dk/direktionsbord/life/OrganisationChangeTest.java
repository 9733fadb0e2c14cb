package dk.direktionsbord.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktionsbord.access.TasksFollow;
import dk.direktionsbord.life.Caller.Answer;
import dk.direktionsbord.organisation.Organisation;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file changes the organisation: shown first, applied whole or not at all, and the open tasks follow. */
class OrganisationChangeTest extends Product {
    private static final String OWNER = "procesejer";
    private static final String CHEF = "roles: [centre-chef], unit: C-KFE";
    private static final String NEW_CHEF =
            "- {username: ny.chef, name: Nora Nychef, title: Centerchef, roles: [%s], unit: C-KFE, demoLogin: true, email: ny.chef@strandhoej.example}\n";

    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TasksFollow tasksFollow;

    private Caller http;

    @BeforeEach
    void caller() {
        http = new Caller(port);
    }

    @AfterEach
    void everybodyIsBack() {
        clock.moveTo(Instant.now());
        JsonNode back = preview(demo());
        if (!back.path("changes").isEmpty()) {
            assertThat(apply(demo(), back).status()).isEqualTo(200);
        }
        tasksFollow.turn();
    }

    @Test
    void showsWhatChangesAndWhichTasksMoveAndStoresNothing() {
        String task = waitingForTheChef();

        JsonNode shown = preview(withNewChef());

        assertThat(shown.path("changes").findValuesAsText("text"))
                .contains(
                        "Nora Nychef (ny.chef) kommer til som Centerchef, Center for Kultur, Fritid og Ejendomme.",
                        "Kaj Dummyberg er ikke længere Centerchef, Center for Kultur, Fritid og Ejendomme.");
        JsonNode move = moveOf(shown, task);
        assertThat(move.path("label").asText()).isEqualTo("Godkend sag i centret");
        assertThat(move.path("from").get(0).asText()).isEqualTo("chef.kfe");
        assertThat(move.path("to").get(0).asText()).isEqualTo("ny.chef");
        assertThat(shown.toString()).doesNotContain("Ens billetpriser");
        assertThat(tasksOf("chef.kfe")).contains(task);
        assertThat(organisation.person("ny.chef")).isEmpty();
    }

    @Test
    void handsTheTasksToWhoeverHoldsTheRoleNow() {
        String task = waitingForTheChef();

        jdbc.sql("insert into notification_choice values ('ny.chef', true, now()) on conflict do nothing")
                .update();

        assertThat(applied(withNewChef()).status()).isEqualTo(200);

        assertThat(tasksOf("ny.chef")).contains(task);
        assertThat(tasksOf("chef.kfe")).doesNotContain(task);
        assertThat(http.get("chef.kfe", "/engine-rest/task/" + task).status()).isIn(403, 404);
        assertThat(mails(task)).as("told by mail").containsExactly("ny.chef");
        assertThat(http.post("ny.chef", "/api/tasks/" + task + "/complete", Map.of("chefDecision", "APPROVE"))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void handsTheTasksOfAVacantChefToTheDirector() {
        String task = waitingForTheChef();

        applied(demo().replaceAll("(?m)^- \\{username: chef\\.kfe,.*\\R", ""));

        assertThat(tasksOf("bkmdir")).contains(task);
        assertThat(http.get("chef.kfe", "/api/tasks").status()).isEqualTo(401);
        assertThat(organisation.nameOf("chef.kfe")).isEqualTo("Kaj Dummyberg");
    }

    @Test
    void handsWhatWasMeantForSomebodyWhoHasLeftToTheCentresChef() {
        String approval = waitingForTheChef();
        http.post(
                "chef.kfe",
                "/api/tasks/" + approval + "/complete",
                Map.of("chefDecision", "RETURN", "returnReason", "Mangler priser."));
        String correction = tasksOf("sag.kfe").stream()
                .filter(task -> !task.equals(approval))
                .reduce((first, last) -> last)
                .orElseThrow();

        applied(demo().replaceAll("(?m)^- \\{username: sag\\.kfe,.*\\R", ""));

        assertThat(tasksOf("chef.kfe")).contains(correction);
    }

    @Test
    void stillNamesWhoeverHasLeftInTheTasksAboutTheirMatters() {
        String task = waitingForTheChef();

        applied(demo().replaceAll("(?m)^- \\{username: sag\\.kfe,.*\\R", ""));

        assertThat(http.get("chef.kfe", "/api/tasks/" + task + "/form")
                        .json()
                        .path("from")
                        .asText())
                .isEqualTo("Nadia Modelgaard");
    }

    @Test
    void offersATakenTaskToTheOthersWhenItsHolderHasLostTheRole() {
        String task = submitted();
        assertThat(http.post("sek.1", "/engine-rest/task/" + task + "/claim", Map.of("userId", "sek.1"))
                        .status())
                .isEqualTo(204);
        String third = "- {username: sek.3, name: Sally Sekprøve, title: Direktionssekretær, roles: [secretariat],"
                + " unit: ST-DS, demoLogin: true}\n";
        jdbc.sql("insert into notification_choice values ('sek.3', true, now()) on conflict do nothing")
                .update();

        applied(demo().replace(
                                "title: Direktionssekretær, roles: [secretariat]",
                                "title: Direktionssekretær, roles: [dpo]")
                + third);

        assertThat(tasksOf("sek.1")).doesNotContain(task);
        assertThat(tasksOf("sek.leder")).contains(task);
        assertThat(tasksOf("sek.3")).contains(task);
        assertThat(mails(task)).as("told by mail").contains("sek.3").doesNotContain("sek.1");
    }

    @Test
    void movesTheTasksOnTheDayWhenTheHandoverIsPlanned() {
        String task = waitingForTheChef();
        LocalDate day = LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusDays(3);
        String planned = demo().replace(CHEF, "roles: [{role: centre-chef, to: " + day + "}], unit: C-KFE")
                + NEW_CHEF.formatted("{role: centre-chef, from: " + day + "}, contributor-communication");

        assertThat(moves(preview(planned))).doesNotContain(task);
        applied(planned);
        assertThat(tasksOf("chef.kfe")).contains(task);

        clock.moveTo(Instant.now().plus(Duration.ofDays(4)));
        tasksFollow.turn();

        assertThat(tasksOf("ny.chef")).contains(task);
        assertThat(tasksOf("chef.kfe")).doesNotContain(task);
    }

    @Test
    void refusesWhatHasChangedSinceThePreviewAndShowsItAnew() {
        String wanted = demo().replace("Kaj Dummyberg", "Kaj Nynavn");
        JsonNode shown = preview(wanted);
        applied(demo().replace("Kaj Dummyberg", "Kaj Andetnavn"));

        Answer overtaken = apply(wanted, shown);

        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.json().path("detail").asText()).contains("Intet er ændret");
        JsonNode again = overtaken.json().path("preview");
        assertThat(again.path("changes").findValuesAsText("text"))
                .containsExactly("Kaj Andetnavn hedder nu Kaj Nynavn.");
        assertThat(apply(demo(), again).status()).as("another file").isEqualTo(409);
        assertThat(apply(wanted, again).status()).isEqualTo(200);
        assertThat(organisation.nameOf("chef.kfe")).isEqualTo("Kaj Nynavn");
    }

    @Test
    void letsOneOfSeveralAtOnceWin() throws Exception {
        String wanted = demo().replace("Kaj Dummyberg", "Kaj Nynavn");
        JsonNode shown = preview(wanted);
        ExecutorService threads = Executors.newFixedThreadPool(4);

        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : threads.invokeAll(IntStream.range(0, 4)
                .<java.util.concurrent.Callable<Integer>>mapToObj(
                        n -> () -> apply(wanted, shown).status())
                .toList())) {
            answers.add(answer.get());
        }
        threads.shutdown();

        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409);
    }

    @Test
    void changesNothingWhenItFailsHalfway() {
        String task = waitingForTheChef();
        long before = applications();
        jdbc.sql(
                        """
                create function refuse_note() returns trigger language plpgsql as
                $$ begin raise exception 'the disk is full'; end $$
                """)
                .update();
        jdbc.sql(
                        "create trigger refuse_note before insert on organisation_change for each row execute function refuse_note()")
                .update();
        try {
            assertThat(applied(withNewChef()).status()).isEqualTo(500);
        } finally {
            jdbc.sql("drop trigger refuse_note on organisation_change").update();
            jdbc.sql("drop function refuse_note").update();
        }

        assertThat(applications()).isEqualTo(before);
        assertThat(tasksOf("chef.kfe")).contains(task);
        assertThat(organisation.person("ny.chef")).isEmpty();
        assertThat(preview(demo()).path("changes")).isEmpty();
    }

    @Test
    void refusesEverybodyElseAndARoleForOneself() {
        for (String person : List.of("sek.leder", "kdir", "dpo", "chef.das")) {
            assertThat(upload(person, "/api/organisation/preview", demo()).status())
                    .isEqualTo(403);
            assertThat(upload(person, "/api/organisation/apply", demo(), "fingerprint=x", "reason=y")
                            .status())
                    .isEqualTo(403);
            assertThat(Visitor.of(person, port).get("/organisation").statusCode())
                    .isEqualTo(403);
        }
        assertThat(upload("sysadm", "/api/organisation/preview", demo()).status())
                .isEqualTo(200);

        Answer own = upload(
                OWNER,
                "/api/organisation/preview",
                demo().replace("roles: [process-owner]", "roles: [process-owner, dpo]"));

        assertThat(own.status()).isEqualTo(400);
        assertThat(own.body()).contains("Filen giver dig selv en rolle.");
    }

    @Test
    void wantsAReasonAndSomethingToChange() {
        JsonNode same = preview(demo());
        assertThat(same.path("changes")).isEmpty();
        assertThat(apply(demo(), same).body()).contains("Der er intet at ændre.");

        String wanted = demo().replace("Kaj Dummyberg", "Kaj Nynavn");
        Answer silent = upload(
                OWNER,
                "/api/organisation/apply",
                wanted,
                "fingerprint=" + preview(wanted).path("fingerprint").asText(),
                "reason= ");

        assertThat(silent.status()).isEqualTo(400);
        assertThat(silent.json().path("errors").findValuesAsText("field")).containsExactly("reason");
    }

    @Test
    void tellsEveryMistakeAtOnceAndAppliesNothing() {
        Answer refused = upload(
                OWNER,
                "/api/organisation/preview",
                demo().replace("roles: [secretariat]", "roles: [sekretariat]").replace("unit: C-KFE", "unit: C-XXX"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsText("message"))
                .contains("Personen sek.1: rollen sekretariat findes ikke. Tilføj den under roles.")
                .hasSizeGreaterThan(3);
        Answer bomb = upload(OWNER, "/api/organisation/preview", "a: &a [1]\nb: [*a, *a]\n");
        assertThat(bomb.status()).isEqualTo(400);
        assertThat(bomb.body()).contains("henvisninger");
        Answer large = http.upload(OWNER, "/api/organisation/preview", "organisation.yaml", new byte[50 << 20]);
        assertThat(large.status()).isEqualTo(400);
        assertThat(large.body()).contains("for stor");
    }

    @Test
    void leadsThroughThePageFromFileToDone() {
        Visitor owner = Visitor.of(OWNER, port);
        HttpResponse<String> page = owner.get("/organisation");
        String csv = "_csrf=" + Visitor.tokenOf(page);
        String wanted = demo().replace("Kaj Dummyberg", "Kaj Nynavn");
        String fingerprint = preview(wanted).path("fingerprint").asText();
        String content = "content=" + Base64.getEncoder().encodeToString(wanted.getBytes(StandardCharsets.UTF_8));

        HttpResponse<String> shown = owner.post(
                "/organisation/anvendelse", csv, "fileName=o.yaml", content, "fingerprint=gammelt", "reason=Nyt navn");
        assertThat(shown.statusCode()).isEqualTo(409);
        assertThat(shown.body()).contains("Kaj Dummyberg hedder nu Kaj Nynavn.", fingerprint, "Anvend ændringerne");
        HttpResponse<String> silent = owner.post(
                "/organisation/anvendelse", csv, "fileName=o.yaml", content, "fingerprint=" + fingerprint, "reason=");
        assertThat(silent.statusCode()).isEqualTo(400);
        assertThat(silent.body()).contains("Skriv en begrundelse");
        assertThat(owner.post("/organisation/anvendelse", "fileName=o.yaml", content, "reason=x")
                        .statusCode())
                .as("without the token")
                .isEqualTo(403);

        HttpResponse<String> done = owner.post(
                "/organisation/anvendelse",
                csv,
                "fileName=o.yaml",
                content,
                "fingerprint=" + fingerprint,
                "reason=Nyt navn efter bryllup");

        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(owner.page("/organisation"))
                .contains("Nyt navn efter bryllup", "Kaj Dummyberg hedder nu Kaj Nynavn.", "Per Procesprøve");
        assertThat(owner.page("/organisation/personer.csv")).contains("chef.kfe;Kaj Nynavn;Centerchef");
    }

    private String waitingForTheChef() {
        String check = submitted();
        http.post(
                "sek.leder",
                "/api/tasks/" + check + "/complete",
                Map.of(
                        "checks",
                        List.of("FACTS", "LAW", "ECONOMY", "ALTERNATIVES", "CONSEQUENCES", "HEARINGS"),
                        "qualityDecision",
                        "APPROVE"));
        return openIn(matter);
    }

    private String matter = "";

    private String submitted() {
        Answer made = http.post(
                "sag.kfe",
                "/api/matters",
                """
                {"title": "Ens billetpriser i svømmehallen", "summary": "Kort.", "type": "DECISION",
                 "owningCentre": "C-KFE",
                 "facts": {"decisionAuthority": "ADMINISTRATIVE", "kind": "OPERATIONS", "scope": "OWN_CENTRE",
                           "affectedCentres": ["C-KFE"]},
                 "recommendation": ["at priserne bliver ens"], "valueForCitizens": "Enkelt.",
                 "presentation": "Der er tre priser.", "alternatives": "ingen",
                 "finances": {"hasConsequences": false}, "open": true}
                """);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        matter = made.json().path("id").asText();
        return openIn(matter);
    }

    private String openIn(String id) {
        JsonNode open = http.get("sek.leder", "/api/matters/" + id).json().path("openTasks");
        assertThat(open).hasSize(1);
        return open.get(0).path("id").asText();
    }

    private static String withNewChef() {
        return demo().replace(CHEF, "roles: [contributor-communication], unit: C-KFE")
                + NEW_CHEF.formatted("centre-chef");
    }

    private JsonNode preview(String yaml) {
        Answer shown = upload(OWNER, "/api/organisation/preview", yaml);
        assertThat(shown.status()).as(shown.body()).isEqualTo(200);
        return shown.json();
    }

    private Answer applied(String yaml) {
        return apply(yaml, preview(yaml));
    }

    private Answer apply(String yaml, JsonNode shown) {
        return upload(
                OWNER,
                "/api/organisation/apply",
                yaml,
                "fingerprint=" + shown.path("fingerprint").asText(),
                "reason=Ny organisation");
    }

    private Answer upload(String person, String path, String yaml, String... fields) {
        return http.upload(person, path, "organisation.yaml", yaml.getBytes(StandardCharsets.UTF_8), fields);
    }

    private static JsonNode moveOf(JsonNode shown, String task) {
        for (JsonNode move : shown.path("movedTasks")) {
            if (move.path("task").asText().equals(task)) {
                return move;
            }
        }
        throw new AssertionError(shown);
    }

    private static List<String> moves(JsonNode shown) {
        return shown.path("movedTasks").findValuesAsText("task");
    }

    private List<String> tasksOf(String person) {
        return http.get(person, "/api/tasks").json().findValuesAsText("id");
    }

    private List<String> mails(String task) {
        return jdbc.sql(
                        "select person from notification where kind = 'TASK' and version = :task and person <> 'chef.kfe'")
                .param("task", task)
                .query(String.class)
                .list();
    }

    private long applications() {
        return jdbc.sql("select count(*) from organisation_change")
                .query(Long.class)
                .single();
    }

    private static String demo() {
        try (InputStream yaml = OrganisationChangeTest.class.getResourceAsStream("/demo/organisation.yaml")) {
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
