package dk.direktionsbord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import dk.direktionsbord.life.RunningProduct;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** People and machines sign in through the real Keycloak, in a real browser, to the product as its own process. */
@ExtendWith(OneBrowser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoginThroughKeycloakTest {
    private static final String MACHINE =
            "\n- {username: service-account-direktionsbord-fagsystem, name: Fagsystemet, title: Fagsystem,"
                    + " roles: [secretariat], unit: ST-DS, demoLogin: false}\n";

    @TempDir
    private static Path folder;

    private int port;
    private Keycloak keycloak;
    private RunningProduct product;
    private Browser browser;
    private Page page;

    @BeforeAll
    void start(Browser one) throws IOException {
        browser = one;
        port = RunningProduct.freePort();
        keycloak = Keycloak.starting(RunningProduct.freePort(), port);
        product = RunningProduct.starting(folder, port, settings());
        product.awaitReady();
        keycloak.awaitReady();
    }

    @AfterAll
    void stop() {
        product.stop();
        keycloak.stop();
    }

    @BeforeEach
    void freshWindow() {
        page = browser.newContext(new Browser.NewContextOptions().setLocale("da-DK"))
                .newPage();
        page.setDefaultTimeout(60_000);
    }

    @Test
    void showsWhoIsSignedInWithNameAndPlace() {
        signIn("chef.das", "/");

        assertThat(head()).contains("Sanne Modelsen", "Centerchef", "Center for Dagtilbud og Skole");
    }

    @Test
    void oneLoginOpensTasklistToo() {
        signIn("chef.das", "/camunda/app/tasklist/default/");

        awaitTasklist();
        assertThat(page.locator("body").innerText()).contains("Sanne Modelsen");
    }

    @Test
    void linkToATaskSurvivesTheLogin() {
        signIn("chef.das", "/camunda/app/tasklist/default/#/?processStart=matter-course");

        page.waitForURL(url -> url.contains("processStart=matter-course"));
    }

    @Test
    void whitelistedGroupMakesSomebodyNewAChef() {
        signIn("ny.chef", "/");

        assertThat(head()).contains("Nina Nyansat", "Centerchef", "Center for Dagtilbud og Skole");
    }

    @Test
    void groupCamundaAdminAloneOpensNothing() {
        signIn("snyd", "/");

        assertThat(page.url()).contains("/log-ind/afvist?grund=rolle");
        assertThat(page.locator("main").innerText()).contains("ingen rolle", "Direktionssekretariatet");
        for (String closed : List.of("/sager", "/camunda/app/cockpit/default/", "/camunda/app/tasklist/default/")) {
            page.navigate(address(closed));
            assertThat(page.url()).endsWith("/log-ind");
        }
    }

    @Test
    void groupCamundaAdminAddsNothingToARole() {
        signIn("ny.sek", "/");

        assertThat(head()).contains("Direktionssekretariat");
        page.navigate(address("/camunda/app/tasklist/default/"));
        String user = page.request()
                .get(address("/camunda/api/admin/auth/user/default"))
                .text();
        assertThat(user).contains("tasklist").doesNotContain("cockpit").doesNotContain("admin\"");
        assertThat(page.request()
                        .get(address("/camunda/api/engine/engine/default/authorization"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void somebodyWithoutARoleIsToldWhyAndCanSignInAsSomebodyElse() {
        signIn("fremmed", "/");

        assertThat(page.locator("main").innerText())
                .contains("Kommunens login kender dig", "bed Direktionssekretariatet");
        page.getByText("log ind som en anden").click();
        page.locator("#kc-logout").click();
        page.waitForURL(url -> url.contains("/log-ind"));
        signIn("chef.das", "/");
        assertThat(head()).contains("Sanne Modelsen");
    }

    @Test
    void logoutEndsBoth() {
        signIn("vdir", "/");

        page.getByText("Log ud").click();
        page.waitForURL(url -> url.contains("/log-ind?farvel"));

        page.navigate(address("/"));
        assertThat(page.url()).contains("/log-ind");
        page.locator("main a.button").click();
        page.locator("#password").waitFor();
        assertThat(page.url()).as("Keycloak asks again").startsWith(keycloak.issuer());
    }

    @Test
    void theSessionEndsHereWhenItIsEndedThere() throws Exception {
        signIn("bkmdir", "/");
        BrowserContext otherWindow = browser.newContext();
        signIn("chef.das", "/", otherWindow.newPage());

        keycloak.endSessionsOf("bkmdir");

        assertThat(page.request()
                        .get(address("/camunda/api/engine/engine/default/task/count"))
                        .status())
                .as("Tasklist")
                .isEqualTo(401);
        page.navigate(address("/sager"));
        assertThat(page.url()).contains("/log-ind");
        Page other = otherWindow.pages().get(0);
        other.navigate(address("/sager"));
        assertThat(other.url()).as("somebody else's session").endsWith("/sager");
    }

    @Test
    void nobodyElseCanEndASession() throws Exception {
        signIn("kdir", "/");

        for (String token : List.of("", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJrZGlyIn0.", "sludder")) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(address("/logout/connect/back-channel/direktionsbord")))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("logout_token=" + token))
                    .build();
            assertThat(HttpClient.newHttpClient()
                            .send(request, BodyHandlers.ofString())
                            .statusCode())
                    .as(token)
                    .isEqualTo(400);
        }

        page.navigate(address("/sager"));
        assertThat(page.url()).endsWith("/sager");
    }

    @Test
    void machineUsesATokenThatWasMadeForUs() throws Exception {
        HttpResponse<String> me = get("/api/me", keycloak.machineToken("direktionsbord-fagsystem"));

        assertThat(me.statusCode()).as(me.body()).isEqualTo(200);
        JsonNode groups = new ObjectMapper().readTree(me.body()).path("groups");
        assertThat(groups.findValuesAsText("id")).containsExactly("secretariat");
        assertThat(get("/engine-rest/task", keycloak.machineToken("direktionsbord-fagsystem"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void tokensForOthersAndForgedOnesAreRefused() throws Exception {
        HttpResponse<String> forOthers = get("/api/me", keycloak.machineToken("andet-system"));

        assertThat(forOthers.statusCode()).isEqualTo(401);
        assertThat(forOthers.body()).contains("Log ind for at fortsætte.");
        String sound = keycloak.machineToken("direktionsbord-fagsystem");
        String forged = sound.substring(0, sound.lastIndexOf('.') + 1) + "AAAA";
        assertThat(get("/engine-rest/task", forged).statusCode()).isEqualTo(401);
    }

    @Test
    void theDemosPasswordsMeanNothingHere() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address("/api/me")))
                .header("Authorization", "Basic Y2hlZi5kYXM6ZGVtbw==")
                .build();

        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(401);
    }

    private void signIn(String person, String path) {
        signIn(person, path, page);
    }

    private void signIn(String person, String path, Page tab) {
        tab.setDefaultTimeout(60_000);
        tab.navigate(address(path));
        tab.locator("main a[data-door]").click();
        tab.fill("#username", person);
        tab.fill("#password", "demo");
        tab.locator("#kc-login").click();
        tab.waitForURL(url -> url.startsWith(address("/")));
    }

    /** On a busy machine its scripts give up the first time. */
    private void awaitTasklist() {
        try {
            page.getByText("Mine opgaver").first().waitFor();
        } catch (TimeoutError busy) {
            page.reload();
            page.getByText("Mine opgaver").first().waitFor();
        }
    }

    private String head() {
        return page.locator(".db-who").innerText();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address(path)))
                .header("Authorization", "Bearer " + token)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private String[] settings() throws IOException {
        Path people = folder.resolve("organisation.yaml");
        Files.writeString(people, Files.readString(Path.of("src/main/resources/demo/organisation.yaml")) + MACHINE);
        return new String[] {
            "--server.address=127.0.0.1",
            "--direktionsbord.organisation.file=" + people.toUri(),
            "--direktionsbord.login.issuer=" + keycloak.issuer(),
            "--direktionsbord.login.client-secret=kun-til-demo",
            "--direktionsbord.login.groups[0].group=direktionsbord-centerchef-das",
            "--direktionsbord.login.groups[0].role=centre-chef",
            "--direktionsbord.login.groups[0].place=C-DAS",
            "--direktionsbord.login.groups[1].group=direktionsbord-sekretariat",
            "--direktionsbord.login.groups[1].role=secretariat",
            "--direktionsbord.login.groups[1].place=ST-DS"
        };
    }
}
