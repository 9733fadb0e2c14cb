package dk.direktionsbord.browser;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The real Keycloak with the realm of {@code deploy/keycloak}, as a process of its own. The build unpacks it into the
 * folder target before the tests.
 */
final class Keycloak {
    private static final Path HOME = Path.of("target", "keycloak", "keycloak-26.7.3");
    private static final Path REALM = Path.of("deploy", "keycloak", "strandhoej-realm.json");
    private static final String ADMIN = "kun-til-test";
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Process process;
    private final Path log;
    private final int port;

    private Keycloak(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts, without waiting, a Keycloak that leads back to the product at its port. */
    static Keycloak starting(int port, int productPort) throws IOException {
        if (!Files.exists(HOME)) {
            throw new IllegalStateException(HOME + " is missing. Run the tests through ./mvnw verify");
        }
        Path realm = Files.createDirectories(HOME.resolve("data/import")).resolve("strandhoej-realm.json");
        Files.writeString(realm, Files.readString(REALM).replace("localhost:8080", "localhost:" + productPort));
        Path log = Path.of("target", "keycloak.log");
        ProcessBuilder start = new ProcessBuilder(
                        "sh",
                        HOME.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--db=dev-mem",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        start.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m");
        start.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        start.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        start.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN);
        start.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return new Keycloak(start.start(), log, port);
    }

    String issuer() {
        return "http://localhost:" + port + "/realms/strandhoej";
    }

    void awaitReady() {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(300)).until(() -> {
            if (!process.isAlive()) {
                throw new AssertionError("Keycloak did not start:\n" + Files.readString(log));
            }
            return answers();
        });
    }

    /** The token a machine gets for its name and the realm's demo secret. */
    String machineToken(String client) throws IOException, InterruptedException {
        return token("strandhoej", "grant_type=client_credentials&client_id=" + client + "&client_secret=kun-til-demo");
    }

    /** Its administrator ends every session of the person. */
    void endSessionsOf(String person) throws IOException, InterruptedException {
        String people = "http://localhost:" + port + "/admin/realms/strandhoej/users";
        String token =
                token("master", "grant_type=password&client_id=admin-cli&username=" + ADMIN + "&password=" + ADMIN);
        String found = send(HttpRequest.newBuilder(URI.create(people + "?exact=true&username=" + person))
                .header("Authorization", "Bearer " + token));
        String id = new ObjectMapper().readTree(found).path(0).path("id").asText();
        send(HttpRequest.newBuilder(URI.create(people + "/" + id + "/logout"))
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    private String token(String realm, String form) throws IOException, InterruptedException {
        String address = "http://localhost:" + port + "/realms/" + realm + "/protocol/openid-connect/token";
        String answer = send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        return new ObjectMapper().readTree(answer).path("access_token").asText();
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    void stop() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        await().atMost(PATIENCE).until(() -> !process.isAlive());
    }

    private boolean answers() {
        try {
            HttpURLConnection asked = (HttpURLConnection) URI.create(issuer() + "/.well-known/openid-configuration")
                    .toURL()
                    .openConnection();
            return asked.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
