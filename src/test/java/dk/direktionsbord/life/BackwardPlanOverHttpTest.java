package dk.direktionsbord.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.direktionsbord.life.Caller.Answer;
import dk.direktionsbord.meeting.DeadlineWatch;
import dk.direktionsbord.organisation.Organisation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a council's meeting back to the fora before it: in the API, on a page of its own, and on a matter (S91). */
class BackwardPlanOverHttpTest extends Product {
    private static final String COUNCIL = LocalDate.now().plusMonths(4).toString();

    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    @Autowired
    private DeadlineWatch watch;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void answersTheUsualRouteOfTheCentre() {
        Answer answer = new Caller(port).get("chef.das", "/api/backward-plan?date=" + COUNCIL + "&centre=C-DAS");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().findValuesAsText("forum")).containsExactly("DIREKTION_PART1", "BUU", "OEPU", "BYRAAD");
        JsonNode direktion = answer.json().get(0);
        assertThat(direktion.path("state").asText()).isEqualTo("IN_TIME");
        assertThat(LocalDate.parse(direktion.path("submitBy").asText()))
                .isBefore(LocalDate.parse(direktion.path("meetingOn").asText()));
    }

    @Test
    void tellsEveryWrongParameterAtOnce() {
        Answer answer =
                new Caller(port).get("chef.das", "/api/backward-plan?date=snart&body=KLUBBEN&centre=C-X&route=INTET");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("date", "body", "centre", "route");
    }

    @Test
    void showsThePlanOnItsPage() {
        Visitor chef = Visitor.of("chef.das", port);

        assertThat(chef.page("/tilbageplan?raad=" + COUNCIL + "&center=C-DAS"))
                .contains("Børne- og Undervisningsudvalget", "Kan nås", "Møderne kendes ikke");
        assertThat(chef.page("/tilbageplan?raad=snart")).contains("Skriv en dato.");
    }

    @Test
    void warnsOnAMatterThatCannotReachItsDeadline() {
        Life life = Life.of(port, organisation);
        String soon = submittedWithDeadline(life, LocalDate.now().plusDays(1));
        String late = submittedWithDeadline(life, LocalDate.now().plusMonths(4));
        Visitor director = Visitor.of("kdir", port);

        assertThat(director.page(soon)).contains("Tilbageplan", "Sagen kan ikke nå fristen", "Kan ikke nås");
        assertThat(director.page(late))
                .contains("Tilbageplan", "Indsendes senest", "Kan nås")
                .doesNotContain("Sagen kan ikke nå fristen");
    }

    @Test
    void tellsThePlanWhenTheMatterIsCreatedAndWarnsOnceWhenADateIsMissed() {
        Life life = Life.of(port, organisation);
        String soon = submittedWithDeadline(life, LocalDate.now().plusDays(1));
        UUID matter = UUID.fromString(soon.substring(soon.lastIndexOf('/') + 1));
        assertThat(Visitor.of("sek.leder", port).page(soon)).contains("Tilbageplan fra fristen");
        life.liveUntil(matter, "userTask_CheckQuality");
        JsonNode check = life.picture(matter).path("openTasks").get(0);
        assertThat(life.http()
                        .get("sek.leder", Life.pathOf(check) + "/form")
                        .json()
                        .path("planText")
                        .asText())
                .contains("Sagen kan ikke nå fristen");

        watch.look();
        watch.look();

        assertThat(Visitor.of("sek.leder", port).page(soon)).containsOnlyOnce("Advarsel: Fristen");
        assertThat(told(matter)).contains("sek.leder", "chef.pkh").doesNotContain("leder.s2");
        UUID late = UUID.fromString(
                submittedWithDeadline(life, LocalDate.now().plusMonths(4)).substring("/sager/".length()));
        watch.look();
        assertThat(told(late)).isEmpty();
    }

    private List<String> told(UUID matter) {
        return jdbc.sql("select person from notification where kind = 'ORIENTATION' and subject = ?")
                .param(matter)
                .query(String.class)
                .list();
    }

    private static String submittedWithDeadline(Life life, LocalDate deadline) {
        ObjectNode item = Life.byId("AP-06").deepCopy();
        Answer made = life.submit(item.put("deadline", deadline.toString()));
        assertThat(made.json().path("latestDates")).isNotEmpty();
        return "/sager/" + made.json().path("id").asText();
    }
}
