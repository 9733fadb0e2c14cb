package dk.direktionsbord.life;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The OWASP top ten, tried from outside against pages, API and the engine's interface. What was tried and what happened is
 * listed in {@code target/owasp.md}.
 */
class OwaspTest extends Product {
    private static final List<String> TRIED = Collections.synchronizedList(new ArrayList<>());
    private static final Path SPECIMENS = Path.of("src/test/resources/contract");
    private static final String INSIDES =
            "(?s).*(\\tat |Exception|org\\.spring|org\\.camunda|java\\.lang|select .* from).*";

    private final HttpClient client = HttpClient.newHttpClient();

    private static final Duration LATER = Duration.ofMinutes(15);

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    private Caller http;

    @BeforeEach
    void caller() {
        http = new Caller(port);
    }

    @AfterAll
    static void list() throws IOException {
        List<String> lines = new ArrayList<>(List.of("| Tried | Happened |", "|---|---|"));
        TRIED.stream().sorted().distinct().forEach(lines::add);
        Files.write(Path.of("target", "owasp.md"), lines);
    }

    @ParameterizedTest
    @CsvSource({
        "procesejer,allowed-elements/broken-script-task.bpmn,bpmn:scriptTask",
        "procesejer,allowed-elements/broken-connector.bpmn,camunda:connector",
        "procesejer,allowed-elements/broken-class.bpmn,camunda:class",
        "procesejer,readable-file/broken-doctype.bpmn,DOCTYPE",
        "procesejer,readable-file/broken-doctype.dmn,DOCTYPE",
        "procesejer,known-role/broken-runs-the-system.bpmn,passer systemet",
        "sysadm,allowed-elements/broken-script-task.bpmn,bpmn:scriptTask",
        "sysadm,allowed-elements/broken-connector.bpmn,camunda:connector",
        "sysadm,readable-file/broken-doctype.bpmn,DOCTYPE"
    })
    void refusesAHostileDeploymentAlsoFromAnAdministrator(String person, String specimen, String reason)
            throws IOException {
        deploymentIsRefused(person, specimen, Files.readString(SPECIMENS.resolve(specimen)), reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"procesejer", "sysadm"})
    void refusesReflectionInAnExpression(String person) throws IOException {
        String reflecting = Files.readString(SPECIMENS.resolve("expression-grammar/broken-reflection.bpmn"));
        assertThat(reflecting).contains("''.getClass()");

        deploymentIsRefused(person, "an expression with getClass()", reflecting, "er mere end et navn");
    }

    @Test
    void readsNoFileOfTheServerThroughAnEntity() throws IOException {
        String hostile = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"x\" id=\"&x;\"/>";

        assertThat(deploymentIsRefused("procesejer", "XXE file:///etc/passwd", hostile, "DOCTYPE"))
                .doesNotContain("root:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"' or '1'='1", "'; drop table matter; --", "%' union select null,null --", "\\u0000"})
    void searchesForWhatIsTypedAndNothingElse(String search) {
        Visitor chef = Visitor.of("chef.das", port);

        HttpResponse<String> found =
                chef.get("/sager?q=" + URLEncoder.encode(search, StandardCharsets.UTF_8) + "&sorter=id;drop&stand=x'");

        tried("SQL in the search: " + search, found);
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body()).contains("Der er ingen sager, du kan se").doesNotMatch(INSIDES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/moeder/serie", "/api/processes/check", "/engine-rest/deployment", "/engine-rest/authorization"
            })
    void opensNothingForSomebodyWithoutTheRight(String path) {
        HttpResponse<String> answer = http.raw("leder.s2", path.startsWith("/api") ? "POST" : "GET", path);

        tried("as leder.s2: " + path, answer);
        boolean nothing = answer.statusCode() == 200 && answer.body().length() < 3;
        assertThat(answer.statusCode() >= 300 || nothing).as(answer.body()).isTrue();
    }

    /** How many assessments of recusal are under way is nobody's business but theirs who keep the product running. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/process-definition/statistics",
                "/engine-rest/process-definition/statistics/",
                "/engine-rest/engine/default/process-definition/statistics?incidents=true",
                "/engine-rest/process-definition/key/recusal-assessment/statistics"
            })
    void countsNothingForAnybodyButOperations(String path) {
        for (String person : List.of("leder.s2", "kdir", "sek.leder", "procesejer")) {
            HttpResponse<String> answer = http.raw(person, "GET", path);

            tried("as " + person + ": " + path, answer);
            assertThat(answer.statusCode()).as(person).isEqualTo(403);
        }
        assertThat(http.raw("sysadm", "GET", path).statusCode()).isIn(200, 404);
    }

    @Test
    void doesNothingForAForgedForm() {
        Visitor chef = Visitor.of("chef.das", port);

        HttpResponse<String> answer = chef.post("/log-ud", "_csrf=forged");

        tried("POST /log-ud with a forged token", answer);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(chef.get("/").statusCode()).as("still signed in").isEqualTo(200);
    }

    @Test
    void givesANewSessionAtLogin() throws Exception {
        HttpResponse<String> page = get("/log-ind", "Accept", "text/html");
        String before = sessionOf(page);
        String token = Visitor.tokenOf(page);

        HttpResponse<String> signedIn = client.send(
                HttpRequest.newBuilder(address("/log-ind"))
                        .header("Cookie", "JSESSIONID=" + before)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=chef.das&password=demo&_csrf=" + token))
                        .build(),
                BodyHandlers.ofString());

        tried("session fixation", signedIn);
        assertThat(sessionOf(signedIn)).isNotEqualTo(before);
        assertThat(get("/", "Accept", "text/html", "Cookie", "JSESSIONID=" + before)
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void takesNoFieldsThatAreNotTheSubmittersToSet() {
        Caller.Answer answer = http.post(
                "chef.das", "/api/matters", Map.of("id", "x", "state", "DECIDED", "matterNumber", "1", "admin", true));

        tried("mass assignment: id, state, matterNumber, admin", answer.status());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").findValuesAsText("field"))
                .contains("id", "state", "matterNumber", "admin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/..%2f..%2fapplication.yaml",
                "/assets/%2e%2e/%2e%2e/application.yaml",
                "/assets/..;/application.yaml",
                "/assets/direktionsbord/..%5c..%5capplication.yaml",
                "/assets/%252e%252e/application.yaml",
                "/camunda/app/tasklist/..%2f..%2f..%2fapplication.yaml"
            })
    void staysInsideTheFolderOfAssets(String path) throws Exception {
        HttpResponse<String> answer = get(path, "Accept", "text/html");

        tried("path traversal: " + path, answer);
        assertThat(answer.statusCode()).isIn(302, 400, 404);
        assertThat(answer.body()).doesNotContain("data-dir").doesNotMatch(INSIDES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/log-ind", "/findes-ikke", "/sager", "/api-docs/index.html"})
    void sendsEachPageWithAStrictPolicy(String path) throws Exception {
        HttpResponse<String> page = Visitor.of("chef.das", port).get(path);

        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'self'")
                .doesNotContain("unsafe");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.body())
                .doesNotContain("style=\"")
                .doesNotContain("<style")
                .doesNotContain("onclick=");
        assertThat(header(page, "Strict-Transport-Security"))
                .as("not over plain HTTP")
                .isEmpty();
    }

    @Test
    void keepsToTlsBehindAProxyThatSpeaksIt() throws Exception {
        HttpResponse<String> page = get("/log-ind", "Accept", "text/html", "X-Forwarded-Proto", "https");

        tried("behind TLS", page);
        assertThat(header(page, "Strict-Transport-Security")).contains("max-age=");
        assertThat(header(page, "Set-Cookie")).contains("Secure", "HttpOnly", "SameSite=Lax");
    }

    @Test
    void answersTheDemoToNobodyFromElsewhere() throws Exception {
        HttpResponse<String> answer = get("/log-ind", "X-Forwarded-For", "192.0.2.7");

        tried("the demo through a proxy", answer);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Demoen er kun åben på den maskine");
    }

    @ParameterizedTest
    @CsvSource({
        "/findes-ikke, 404, Siden findes ikke",
        "/sager/ikke-et-id, 404, Siden findes ikke",
        "/sager/00000000-0000-0000-0000-000000000000, 404, Siden findes ikke"
    })
    void saysInDanishWhatIsWrongAndNothingAboutItsInsides(String path, int status, String title) {
        HttpResponse<String> page = Visitor.of("chef.das", port).get(path);

        tried("error page: " + path, page);
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains(title).doesNotMatch(INSIDES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET | /api/audit?person=%00 | 400",
                "GET | /api/audit?from=-999999999-01-01&to=%2B999999999-12-31 | 400",
                "GET | /api/kle?q=%00 | 400",
                "GET | /api/nowhere | 404",
                "GET | /api/matters/no-id | 400",
                "DELETE | /api/matters | 405",
                "GET | /api/backward-plan?body=BYRAAD | 400"
            })
    void answersMachinesInDanishAlsoWhenNothingOfOursWasAsked(String method, String path, int status) {
        HttpResponse<String> answer = http.raw("dpo", method, path);

        tried(method + " " + path, answer);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body())
                .containsAnyOf("Noget skal rettes", "Findes ikke")
                .doesNotMatch(INSIDES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/notes", "/recusals"})
    void refusesTheCharacterNulInAText(String path) {
        Caller.Answer answer = http.post(
                "chef.das",
                "/api/matters/00000000-0000-0000-0000-000000000000" + path,
                "{\"ground\": \"CLOSE_RELATIVE\", \"text\": \"a\\u0000b\"}");

        tried("NUL in " + path, answer.status());
        assertThat(answer.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/metrics", "/engine-rest/task?processInstanceBusinessKey=%00"})
    void keepsTheEnginesInsidesToItself(String path) throws Exception {
        HttpResponse<String> answer = get(path, "Authorization", basic("sysadm", "demo"));

        tried("engine: " + path, answer);
        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(answer.body()).containsAnyOf("Noget gik galt", "NUL").doesNotMatch(INSIDES);
    }

    @Test
    void answersAnAddressThatIsNoneInDanish() throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write("GET /sager/%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes(UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);

            tried("GET /sager/%00", 400);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("kunne ikke bruges")
                    .doesNotContain("Tomcat");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\": ", "[]", "7", "null", "{\"facts\": {\"affectedCentres\": {\"a\": 1}}}"})
    void tellsMachinesNothingAboutItsInsides(String body) {
        Caller.Answer answer = http.post("chef.das", "/api/matters", body);

        tried("body " + body, answer.status());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).doesNotMatch(INSIDES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/matters/00000000-0000-0000-0000-000000000000/attachments",
                "/sager/00000000-0000-0000-0000-000000000000/bilag"
            })
    void answersAFileThatIsFarTooLargeInDanish(String path) throws Exception {
        String start = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"stor.pdf\"\r\n\r\n";
        long size = 104L * 1024 * 1024;
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .header("Accept", path.startsWith("/api") ? "application/json" : "text/html")
                .header("Authorization", basic("chef.das", "demo"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> zeros(start, size)), size))
                .build();

        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());

        tried("an upload of 104 MB to " + path, answer);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Filen er for stor").doesNotMatch(INSIDES);
    }

    @Test
    void stopsGuessingOfPasswordsWithoutLockingTheColleagueOut() throws Exception {
        for (int wrong = 0; wrong < 5; wrong++) {
            assertThat(me("hr", "gæt" + wrong).statusCode()).isEqualTo(401);
        }

        HttpResponse<String> stopped = me("hr", "demo");

        tried("six passwords for one user", stopped);
        assertThat(stopped.statusCode()).isEqualTo(429);
        assertThat(stopped.body()).contains("Vent et kvarter");
        assertThat(header(stopped, "Retry-After")).isEqualTo("900");
        assertThat(me("kommunikation", "demo").statusCode()).isEqualTo(200);
        Visitor form = Visitor.unknown(port);
        String token = Visitor.tokenOf(form.get("/log-ind"));
        HttpResponse<String> page = form.post("/log-ind", "username=hr", "password=demo", "_csrf=" + token);
        assertThat(page.statusCode()).as("the form counts together with Basic").isEqualTo(429);
        assertThat(page.body()).contains("Vent et kvarter");
        later(LATER, () -> assertThat(me("hr", "demo").statusCode()).isEqualTo(200));
    }

    @Test
    void endsASessionAfterAWorkingDayHoweverBusyItIs() throws Exception {
        Visitor chef = Visitor.of("chef.das", port);
        assertThat(chef.get("/").statusCode()).isEqualTo(200);

        later(Duration.ofHours(7), () -> assertThat(chef.get("/").statusCode()).isEqualTo(200));
        later(Duration.ofHours(8), () -> {
            HttpResponse<String> answer = chef.get("/");
            tried("a session of eight hours", answer);
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(header(answer, "Location")).endsWith("/log-ind");
        });
    }

    @Test
    void answersNoTrace() throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(address("/log-ind"))
                        .method("TRACE", BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());

        tried("TRACE", answer);
        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
    }

    private String deploymentIsRefused(String person, String what, String model, String reason) throws IOException {
        String name = what.endsWith(".dmn") ? "hostile.dmn" : "hostile.bpmn";
        Caller.Answer answer = http.upload(
                person,
                "/engine-rest/deployment/create",
                name,
                model.getBytes(StandardCharsets.UTF_8),
                "deployment-name=Fremmed");
        tried(person + " deploys " + what, answer.status());
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().path("message").asText())
                .contains("Modellen er ikke taget i brug. Ret følgende")
                .contains(reason);
        return answer.body();
    }

    /** Does it when the time has gone by, and then sets the clock back for the others. */
    private void later(Duration time, ThrowingCallable then) throws Exception {
        Duration ahead = Duration.between(Instant.now(), clock.instant());
        clock.moveTo(Instant.now().plus(ahead).plus(time));
        try {
            then.call();
        } catch (Throwable failed) {
            throw new AssertionError("after " + time, failed);
        } finally {
            clock.moveTo(Instant.now().plus(ahead));
        }
    }

    private HttpResponse<String> me(String person, String password) throws Exception {
        return get("/api/me", "Authorization", basic(person, password));
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        return client.send(
                HttpRequest.newBuilder(address(path)).headers(headers).build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String basic(String person, String password) {
        return "Basic "
                + Base64.getEncoder().encodeToString((person + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String sessionOf(HttpResponse<?> answer) {
        return header(answer, "Set-Cookie").replaceAll("JSESSIONID=([^;]+);.*", "$1");
    }

    private static void tried(String what, HttpResponse<?> answer) {
        tried(what, answer.statusCode());
    }

    private static void tried(String what, int status) {
        TRIED.add("| " + what.replace("|", "\\|").replace("\n", " ") + " | " + status + " |");
    }

    private static InputStream zeros(String start, long size) {
        byte[] head = start.getBytes(StandardCharsets.UTF_8);
        return new InputStream() {
            private long at;

            @Override
            public int read() {
                if (at >= size) {
                    return -1;
                }
                int next = at < head.length ? head[(int) at] : 0;
                at++;
                return next;
            }
        };
    }
}
