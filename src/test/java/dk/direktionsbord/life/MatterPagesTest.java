package dk.direktionsbord.life;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.organisation.Organisation;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages show each person what that person may see of a matter, and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatterPagesTest extends Product {
    private static final String CLOSED_TITLE = "Salg af kommunal grund ved Havnevej";
    private static final String SHARED_TITLE = "Fælles rammeaftale for indkøb af it-udstyr";
    private static final String NEUTRAL = "Lukket punkt";

    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    @Autowired
    private JdbcClient jdbc;

    private Life life;
    private UUID closed;
    private UUID shared;
    private UUID passing;

    @BeforeAll
    void aClosedMatterDecidedAndAnOpenOneOnItsWay() {
        life = new Life(new Caller(port), organisation);
        closed = life.submitted("AP-13");
        life.live(closed);
        shared = life.submitted("AP-04");
        life.liveUntil(shared, "userTask_PlaceOnMeeting");
        passing = life.submitted("AP-17");
        life.liveUntil(passing, "userTask_PlaceOnMeeting");
        willComeToKoncernledelsen(passing);
    }

    private void willComeToKoncernledelsen(UUID matter) {
        jdbc.sql(
                        """
                        insert into treatment (id, matter_id, position, forum, purpose, competence, final_body, state, planned_at)
                        values (gen_random_uuid(), :matter, 2, 'KONCERNLEDELSE', 'DECISION', 'ADMINISTRATIVE', false,
                                'WAITING', now())
                        """)
                .param("matter", matter)
                .update();
    }

    @Test
    void showsTheOwnerTheWholeMatter() {
        String page = as("chef.oek").page("/sager/" + shared);

        assertThat(page)
                .contains(SHARED_TITLE, "Til beslutning", "Center for Økonomi og Indkøb", "Koncernledelsesmøde")
                .contains(
                        "Regel R",
                        "Sagen er indsendt med nummer",
                        "Sagen er beskrevet her.",
                        "Borgerne får et bedre forløb.");
    }

    @Test
    void namesTheGroupATaskLiesWithAndItsMembers() {
        String secretariat = organisation.membersOf("secretariat").stream()
                .map(organisation::nameOf)
                .collect(Collectors.joining(", "));

        assertThat(as("chef.oek").page("/sager/" + shared))
                .contains("Ligger hos " + organisation.groupName("secretariat") + " (" + secretariat + ")");
    }

    @Test
    void linksToThePersonsOwnTaskInTasklist() {
        String task = life.picture(shared).path("openTasks").get(0).path("id").asText();

        assertThat(as("sek.leder").page("/sager/" + shared)).contains("/camunda/app/tasklist/default/#/?task=" + task);
        assertThat(as("sek.leder").page("/")).contains("/camunda/app/tasklist/default/#/?task=" + task, SHARED_TITLE);
        assertThat(as("chef.oek").page("/sager/" + shared)).doesNotContain("?task=");
    }

    @Test
    void namesWhoGaveAContribution() {
        assertThat(as("chef.oek").page("/sager/" + shared))
                .contains(
                        "<span>Centerchef, Center for Digitalisering og Borgerservice</span>", "Økonomi (bidragyder)");
    }

    @Test
    void showsDecisionAndBearingApart() {
        String page = as("bkmdir").page("/sager/" + closed);

        assertThat(page).contains(CLOSED_TITLE, "Nr. B-", "Byrådet", "Alle ledere følger op.", NEUTRAL);
        assertThat(page.indexOf("Pejlinger og positioner")).isGreaterThan(page.indexOf("Nr. B-"));
        assertThat(page).contains("ikke en beslutning");
    }

    @Test
    void showsOtherChefsTheSummaryOnly() {
        String page = as("chef.kfe").page("/sager/" + passing);

        assertThat(page).contains("fælles overlevering", "Du ser titel, resumé og status");
        assertThat(page)
                .doesNotContain("Sagen er beskrevet her.", "Hvorfor dette forum", "indsendt med nummer", "?task=");
    }

    @Test
    void showsANeutralTitleOfAClosedMatter() {
        Visitor outsider = as("sag.bkm");

        assertThat(outsider.page("/sager/" + closed)).contains(NEUTRAL).doesNotContain("Havnevej", "grund");
    }

    @Test
    void listsAClosedMatterUnderItsNeutralTitle() {
        Visitor outsider = as("sag.bkm");
        String number = life.picture(closed).path("matterNumber").asText();

        assertThat(outsider.page("/sager?q=" + number))
                .contains(NEUTRAL, "/sager/" + closed)
                .doesNotContain(CLOSED_TITLE);
        assertThat(outsider.page("/sager?q=Havnevej"))
                .contains("Der er ingen sager")
                .doesNotContain("/sager/" + closed);
        assertThat(outsider.page("/")).doesNotContain("Havnevej");
    }

    @Test
    void doesNotTellTheStateOfAClosedMatterByFindingIt() {
        Visitor outsider = as("sag.bkm");
        String search = "/sager?q=" + life.picture(closed).path("matterNumber").asText();
        String state = life.picture(closed).path("state").asText();

        assertThat(outsider.page(search + "&stand=alle")).contains("/sager/" + closed);
        for (String choice : List.of(state, "i-gang", "afsluttet", "RETURNED")) {
            assertThat(outsider.page(search + "&stand=" + choice)).as(choice).doesNotContain("/sager/" + closed);
        }
        assertThat(as("sek.leder").page(search + "&stand=" + state)).contains("/sager/" + closed);
    }

    @Test
    void showsOnlyThePublicTextOfAClosedDecision() {
        String log = as("sag.bkm").page("/beslutninger");

        assertThat(log).contains(NEUTRAL, "Indstilling vedr. salg af grund ved Havnevej er tiltrådt.");
        assertThat(log).doesNotContain(CLOSED_TITLE, "højestbydende");
        assertThat(as("bkmdir").page("/beslutninger")).contains(CLOSED_TITLE, "højestbydende");
    }

    @ParameterizedTest
    @ValueSource(strings = {"procesejer", "sysadm"})
    void showsThoseWhoRunTheSystemNothing(String person) {
        Visitor stranger = as(person);

        assertThat(stranger.get("/sager/" + shared).statusCode()).isEqualTo(403);
        assertThat(stranger.get("/sager/" + closed).statusCode()).isEqualTo(403);
        assertThat(stranger.page("/sager")).contains("Der er ingen sager").doesNotContain(SHARED_TITLE);
        assertThat(stranger.page("/beslutninger")).contains("Der er ingen beslutninger");
        assertThat(stranger.page("/")).contains("Du har ingen opgaver lige nu.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sager/11111111-1111-1111-1111-111111111111", "/sager/findes-ikke", "/findes-ikke"})
    void saysInDanishThatAPageIsNotThere(String path) {
        HttpResponse<String> answer = as("chef.das").get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Siden findes ikke", "Gå til forsiden", "Log ud");
    }

    @Test
    void saysInDanishThatAPersonMayNotSee() {
        HttpResponse<String> answer = as("procesejer").get("/sager/" + shared);

        assertThat(answer.body())
                .contains("Du har ikke adgang", "Direktionssekretariatet")
                .doesNotContain(SHARED_TITLE);
    }

    @Test
    void sendsAStrangerToTheLoginAndBack() {
        HttpResponse<String> answer = Visitor.unknown(port).get("/sager/" + shared);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/log-ind"));
    }

    /** Page and API ask the same rules, so they answer the same for everybody. */
    @Test
    void answersEveryPersonTheSameOnPageAndApi() {
        Caller api = new Caller(port);
        for (String person : organisation.demoLogins()) {
            Visitor visitor = as(person);
            for (UUID matter : List.of(shared, passing, closed)) {
                assertThat(seen(api.get(person, "/api/matters/" + matter)))
                        .as(person + " on " + matter)
                        .isEqualTo(seen(visitor.get("/sager/" + matter)));
            }
        }
    }

    @Test
    void showsMarkupInATitleAsPlainText() {
        String markup = "<script>alert(1)</script> & <b>fed</b>";
        UUID matter = life.submitted("AP-17", markup);
        Visitor chef = as("chef.das");

        for (String path : List.of("/sager/" + matter, "/sager", "/")) {
            assertThat(chef.page(path))
                    .as(path)
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;fed&lt;/b&gt;")
                    .doesNotContain("<script>", "<b>fed");
        }
        assertThat(chef.page("/sager?q=%3Cscript%3E"))
                .contains("value=\"&lt;script&gt;\"")
                .doesNotContain("<script>");
    }

    private static String seen(HttpResponse<String> page) {
        if (page.statusCode() != 200) {
            return "NONE " + page.statusCode();
        }
        if (page.body().contains("Hvorfor dette forum")) {
            return "FULL";
        }
        return page.body().contains("Resumé") ? "SUMMARY" : "NEUTRAL";
    }

    private static String seen(Caller.Answer api) {
        if (api.status() != 200) {
            return "NONE " + api.status();
        }
        if (api.json().path("matter").isObject()) {
            return "FULL";
        }
        if (api.json().path("summary").isTextual()) {
            return "SUMMARY";
        }
        assertThat(api.json().path("title").asText()).isEqualTo(NEUTRAL);
        assertThat(api.body()).doesNotContain("Havnevej");
        return "NEUTRAL";
    }

    private Visitor as(String person) {
        return Visitor.of(person, port);
    }
}
