package dk.direktionsbord.life;

import static dk.direktionsbord.life.TasklistCaller.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktionsbord.organisation.Organisation;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The engine's interfaces give people what Tasklist needs, and refuse everything else in Danish. */
class TasklistInterfaceTest extends Product {
    private static final String REFUSED = "Det kan ikke gøres herfra. Brug opgavelisten eller sagens side.";

    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/auth/user/default",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/cockpit/plugin/base/default/process-definition",
                "/engine-rest/task"
            })
    void tellsBackgroundCallsWithoutALoginThatOneIsMissing(String path) {
        HttpResponse<String> answer = TasklistCaller.signedOut(port).call("GET", path, "");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Log ind for at fortsætte.");
    }

    @Test
    void asksABrowserForNoPasswordInAWindowOfItsOwn() {
        HttpResponse<String> answer = TasklistCaller.signedOut(port).call("POST", ENGINE + "filter/x/list", "{}");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lib/deps.js",
                "app/tasklist/camunda-tasklist-bootstrap.js",
                "app/tasklist/camunda-tasklist-bootstrap.css"
            })
    void letsBrowsersKeepWhatCamundaShipsUnderItsVersion(String file) {
        HttpResponse<String> signedIn = Visitor.of("dpo", port).get("/camunda/" + file + "?bust=7.24.0");
        HttpResponse<String> refused = Visitor.unknown(port).get("/camunda/" + file + "?bust=7.24.0");

        assertThat(signedIn.statusCode()).isEqualTo(200);
        assertThat(keptBy(signedIn)).isEqualTo("max-age=2592000, private");
        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(keptBy(refused)).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "scripts/direktionsbord.js", "styles/user-styles.css"})
    void letsNoBrowserKeepItsPageOrOurFiles(String file) {
        HttpResponse<String> answer = Visitor.of("dpo", port).get("/camunda/app/tasklist/" + file);

        assertThat(keptBy(answer)).contains("no-store");
    }

    private static String keptBy(HttpResponse<?> answer) {
        return answer.headers().firstValue("Cache-Control").orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /camunda/api/admin/auth/user/default",
                "GET /camunda/api/engine/engine/",
                "GET ENGINE/user/dpo/profile",
                "OPTIONS ENGINE/filter",
                "GET ENGINE/filter?firstResult=0&itemCount=false&maxResults=2000&resourceType=Task",
                "GET ENGINE/filter/count?itemCount=false&resourceType=Task",
                "GET ENGINE/process-definition?active=true&latest=true&startableInTasklist=true&maxResults=15",
                "GET ENGINE/task?assignee=dpo&maxResults=15"
            })
    void letsTasklistDoItsWork(String call) {
        assertThat(asked("dpo", call).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST ENGINE/task/create",
                "POST ENGINE/task/x/assignee",
                "POST ENGINE/task/x/complete",
                "PUT ENGINE/task/x",
                "POST ENGINE/task/x/identity-links",
                "PUT ENGINE/task/x/variables/gateResult",
                "GET ENGINE/task/x/variables",
                "POST ENGINE/task",
                "POST ENGINE/filter/create",
                "PUT ENGINE/filter/x",
                "DELETE ENGINE/filter/x",
                "GET ENGINE/user",
                "GET ENGINE/history/task",
                "GET ENGINE/process-instance",
                "POST ENGINE/process-definition/key/matter-course/start",
                "POST ENGINE/message",
                "POST ENGINE/deployment/create",
                "POST /camunda/api/admin/auth/user/default/login/tasklist",
                "POST /camunda/api/admin/setup/default/user/create",
                "GET /camunda/api/cockpit/plugin/base/default/process-definition",
                "POST /engine-rest/task/create",
                "PUT /engine-rest/task/x/variables/gateResult",
                "PUT /engine-rest/engine/default/task/x/variables/gateResult",
                "POST /engine-rest/task/x/identity-links",
                "POST /engine-rest/message",
                "DELETE /engine-rest/process-instance/x"
            })
    void refusesEverythingElse(String call) {
        for (String person : new String[] {"dpo", "chef.das", "sek.leder", "procesejer"}) {
            HttpResponse<String> answer = asked(person, call);

            assertThat(answer.statusCode()).as(person).isEqualTo(403);
            assertThat(TasklistCaller.json(answer).path("message").asText()).isEqualTo(REFUSED);
            assertThat(TasklistCaller.json(answer).path("type").asText()).isEqualTo("Refusal");
        }
    }

    @Test
    void offersNobodyToMakeAList() {
        for (String person : new String[] {"dpo", "sek.leder", "sysadm"}) {
            assertThat(asked(person, "OPTIONS ENGINE/filter").body()).doesNotContain("create");
        }
    }

    @Test
    void letsOperationsMakeNoListEither() {
        String list = "{\"resourceType\":\"Task\",\"name\":\"Min\",\"query\":{},\"properties\":{}}";
        String known = TasklistCaller.json(asked("sysadm", "GET ENGINE/filter"))
                .path(0)
                .path("id")
                .asText();
        TasklistCaller operations = TasklistCaller.signedIn(port, "sysadm");

        assertThat(operations.call("POST", ENGINE + "filter/create", list).statusCode())
                .isEqualTo(403);
        assertThat(operations.call("PUT", ENGINE + "filter/" + known, list).statusCode())
                .isEqualTo(403);
        assertThat(operations.call("DELETE", ENGINE + "filter/" + known, "").statusCode())
                .isEqualTo(403);
    }

    @Test
    void letsNobodyTakeATaskForSomebodyElseOrFromSomebodyElse() {
        Life life = Life.of(port, organisation);
        String task = life.until(life.begin("AP-19", "Fælles skema", "Beskrevet."), "userTask_CheckQuality");
        TasklistCaller first = TasklistCaller.signedIn(port, "sek.1");
        TasklistCaller second = TasklistCaller.signedIn(port, "sek.leder");

        assertRefused(claim(first, task, "sek.leder"), 403, "Du kan tage en opgave selv");
        assertThat(claim(first, task, "sek.1").statusCode()).isEqualTo(204);
        assertRefused(claim(second, task, "sek.leder"), 409, "En anden har taget opgaven: Søren Stubbe-Test.");
        assertRefused(
                second.call("POST", ENGINE + "task/" + task + "/unclaim", "{}"), 409, "En anden har taget opgaven");
        assertThat(first.call("POST", ENGINE + "task/" + task + "/unclaim", "{}")
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void signsOutByALink() {
        TasklistCaller person = TasklistCaller.signedIn(port, "dpo");

        HttpResponse<String> answer = person.call("GET", "/logout", "");

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/log-ind?farvel"));
        assertThat(person.call("GET", ENGINE + "task", "").statusCode()).isEqualTo(401);
    }

    private static HttpResponse<String> claim(TasklistCaller caller, String task, String person) {
        return caller.call("POST", ENGINE + "task/" + task + "/claim", "{\"userId\":\"" + person + "\"}");
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String message) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode body = TasklistCaller.json(answer);
        assertThat(body.path("message").asText()).contains(message);
    }

    private HttpResponse<String> asked(String person, String call) {
        String[] parts = call.split(" ");
        String path = parts[1].replace("ENGINE/", ENGINE);
        return path.startsWith("/engine-rest")
                ? new Caller(port).raw(person, parts[0], path)
                : TasklistCaller.signedIn(port, person).call(parts[0], path, parts[0].equals("GET") ? "" : "{}");
    }
}
