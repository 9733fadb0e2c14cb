package dk.direktionsbord.life;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.access.StandInPeriods;
import dk.direktionsbord.access.StandInPeriods.Wish;
import dk.direktionsbord.access.audit.AuditLog;
import dk.direktionsbord.access.audit.AuditQuery;
import dk.direktionsbord.organisation.Organisation;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tasks follow a stand-in for the period and come back, and the log says on whose behalf. */
class StandInLifeTest extends Product {
    private static final String GATE = "userTask_ReviewMatter";

    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    @Autowired
    private StandInPeriods periods;

    @Autowired
    private AuditLog audit;

    @Autowired
    private MovableClock clock;

    private Caller http;
    private Life life;

    @BeforeEach
    void callers() {
        http = new Caller(port);
        life = new Life(http, organisation);
    }

    @AfterEach
    void everybodyIsBack() {
        clock.moveTo(Instant.now());
        periods.seenBy("sek.leder").forEach(period -> periods.end(period.id(), "sek.leder"));
    }

    @Test
    void givesTheTasksAtOnceWhenThePeriodHasBegunAndBackWhenItIsEnded() {
        String waiting = life.until(life.submitted("AP-17"), GATE);

        Visitor director = Visitor.of("vdir", port);
        HttpResponse<String> page = director.get("/stedfortraedere");
        HttpResponse<String> named = director.post(
                "/stedfortraedere",
                "_csrf=" + Visitor.tokenOf(page),
                "person=vdir",
                "standIn=bkmdir",
                "from=" + today(),
                "to=" + today().plusDays(3));

        assertThat(named.statusCode()).isEqualTo(302);
        assertThat(director.page("/stedfortraedere")).contains("Bjarne Mønsterby", "Afslut nu");
        assertThat(tasksOf("bkmdir")).contains(waiting);
        assertThat(tasksOf("vdir")).doesNotContain(waiting);
        assertThat(http.get("vdir", "/engine-rest/task/" + waiting).status()).isIn(403, 404);
        UUID later = life.submitted("AP-17");
        String created = life.until(later, GATE);
        assertThat(tasksOf("bkmdir")).contains(created);
        assertThat(http.post("bkmdir", "/api/tasks/" + created + "/complete", Map.of("gateDecision", "ADMIT"))
                        .status())
                .isEqualTo(204);
        assertThat(Visitor.of("sek.leder", port).page("/sager/" + later)).contains("På vegne af Vibeke Eksempelholm");
        assertThat(waysOnBehalfOf("vdir", later)).containsOnly("RECORD");
        assertThat(waysOnBehalfOf("vdir", created)).containsOnly("API");

        String id = periods.seenBy("vdir").get(0).id().toString();
        director.post("/stedfortraedere/" + id + "/slut", "_csrf=" + Visitor.tokenOf(director.get("/stedfortraedere")));

        assertThat(tasksOf("vdir")).contains(waiting);
        assertThat(tasksOf("bkmdir")).doesNotContain(waiting);
    }

    @Test
    void turnsWhenTheDaysComeAndGo() {
        String waiting = life.until(life.submitted("AP-17"), GATE);
        periods.enter(new Wish("vdir", "bkmdir", today().plusDays(2), today().plusDays(3)), "sek.leder");
        assertThat(tasksOf("vdir")).contains(waiting);

        in(2);
        periods.turn();
        assertThat(tasksOf("bkmdir")).contains(waiting);

        in(4);
        periods.turn();
        assertThat(tasksOf("vdir")).contains(waiting);
        assertThat(tasksOf("bkmdir")).doesNotContain(waiting);
    }

    @Test
    void goesPastAStandInWhoIsInhabil() {
        UUID matter = life.submitted("AP-17");
        String waiting = life.until(matter, GATE);
        periods.enter(new Wish("vdir", "bkmdir", today(), today().plusDays(1)), "vdir");
        for (String person : List.of("bkmdir", "vdir")) {
            assertThat(http.post(
                                    person,
                                    "/api/matters/" + matter + "/recusals",
                                    Map.of("ground", "OWN_INTEREST", "text", "Ejer firmaet."))
                            .status())
                    .isEqualTo(201);
        }

        assertThat(tasksOf("kdir")).contains(waiting);
        assertThat(tasksOf("bkmdir")).doesNotContain(waiting);
    }

    @Test
    void letsNobodyButTheSecretariatNameAStandInForOthers() {
        Visitor chef = Visitor.of("chef.das", port);
        HttpResponse<String> page = chef.get("/stedfortraedere");
        String token = "_csrf=" + Visitor.tokenOf(page);

        assertThat(chef.post(
                                "/stedfortraedere",
                                token,
                                "person=vdir",
                                "standIn=chef.das",
                                "from=" + today(),
                                "to=" + today())
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> wrong = chef.post(
                "/stedfortraedere",
                token,
                "person=chef.das",
                "standIn=chef.das",
                "from=",
                "to=" + today().minusDays(1));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("Vælg en anden end personen selv.", "Skriv den første dag.", "allerede gået");
    }

    private void in(int days) {
        clock.moveTo(Instant.now().plus(Duration.ofDays(days)));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    }

    /** The ways in by which the audit says that Bjarne Mønsterby acted for somebody. */
    private List<String> waysOnBehalfOf(String absent, Object subject) {
        AuditQuery asked = AuditQuery.days(absent, subject.toString(), today(), today());
        return audit.read(absent, asked, 100).stream()
                .filter(entry -> entry.person().equals("bkmdir") && absent.equals(entry.onBehalfOf()))
                .map(entry -> entry.way().name())
                .toList();
    }

    private List<String> tasksOf(String person) {
        return http.get(person, "/api/tasks").json().findValuesAsText("id");
    }
}
