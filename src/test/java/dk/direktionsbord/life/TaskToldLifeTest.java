package dk.direktionsbord.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktionsbord.organisation.Organisation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A task tells what it is, why it is here, and from whom, so that ten seconds are enough (S59). */
class TaskToldLifeTest extends Product {
    private static final String CORRECTION = "userTask_CorrectMatter";

    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    private Life life;

    @BeforeEach
    void begin() {
        life = Life.of(port, organisation);
    }

    @Test
    void saysWhoseTaskItIs() {
        UUID matter = life.submitted("AP-04");
        life.liveUntil(matter, "userTask_ReviewMatter");

        assertThat(content(first(matter)).path("why").asText())
                .isEqualTo("Sagen er kommet til »Vurdér sag« i forløbet »Indsend sag«."
                        + " Opgaven ligger hos direktøren for sagens område.");
    }

    @Test
    void namesWhoeverSentTheMatterBackAsTheSender() {
        UUID matter = life.submitted("AP-17");
        life.liveUntil(matter, "userTask_CheckQuality");

        life.http()
                .post(
                        "sek.1",
                        Life.pathOf(first(matter)) + "/complete",
                        Map.of("checks", List.of("FACTS"), "qualityDecision", "RETURN", "returnReason", "Skriv mere."));

        JsonNode correction = first(matter);
        assertThat(correction.path("step").asText()).isEqualTo(CORRECTION);
        assertThat(content(correction).path("from").asText()).isEqualTo("Søren Stubbe-Test");
    }

    @Test
    void tellsTheUnitsOfOneLeaderApart() {
        UUID matter = life.submitted("AP-28");
        life.liveUntil(matter, "userTask_ConfirmImplementation");

        assertThat(life.picture(matter).path("openTasks").findValuesAsText("name"))
                .hasSizeGreaterThan(1)
                .doesNotHaveDuplicates()
                .anyMatch(name -> name.startsWith("Bekræft gennemførelse – Højmarkskolen: "));
    }

    @Test
    void suggestsToHaveTheAdviceBeforeTheMeeting() {
        UUID matter = life.submitted("AP-06");
        life.liveUntil(matter, "userTask_GiveAdvice");
        UUID next = life.submitted("AP-06");
        life.liveUntil(next, "userTask_RecordOutcome");
        life.complete(first(next));
        life.liveUntil(next, "userTask_PlaceOnMeeting");

        JsonNode suggested = content(first(next));

        assertThat(suggested.path("adviceDeadlineDate").asText())
                .isLessThan(suggested.path("sittingDate").asText());
    }

    @Test
    void offersANewMatterOnTheFrontPageToThoseWhoMaySubmitOne() {
        String link = "#/?processStart=matter-course";

        assertThat(frontPageOf("chef.das")).contains(link);
        assertThat(frontPageOf("sag.das")).contains(link);
        assertThat(frontPageOf("sek.1")).contains(link);
        assertThat(frontPageOf("leder.s2")).doesNotContain(link);
    }

    private String frontPageOf(String person) {
        return Visitor.of(person, port).page("/");
    }

    private JsonNode first(UUID matter) {
        return life.picture(matter).path("openTasks").path(0);
    }

    private JsonNode content(JsonNode task) {
        return life.http()
                .get(life.personFor(task), Life.pathOf(task) + "/form")
                .json();
    }
}
