package dk.direktionsbord.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktionsbord.life.Caller.Answer;
import dk.direktionsbord.organisation.Organisation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Matters that come late to a meeting, and matters that are postponed to the next. */
class LateAndPostponedTest extends Product {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Life life;

    @BeforeEach
    void call() {
        life = new Life(new Caller(port), organisation);
    }

    @AfterEach
    void backToNow() {
        clock.moveTo(Instant.now());
    }

    @Test
    void aLateItemNeedsTheChairsLeave() {
        UUID matter = life.submitted("AP-06", "Sag, der kommer sent");
        life.liveUntil(matter, "userTask_PlaceOnMeeting");
        LocalDate meeting = planned().get(5);
        clock.moveTo(meeting.minusDays(1).atTime(10, 0).atZone(COPENHAGEN).toInstant());

        assertThat(content(matter).path("closedAgendasText").asText()).isNotEmpty();
        assertThat(content(matter).path("sittingDate").asText()).isNotEqualTo(meeting.toString());
        Answer silent = complete(matter, Map.of("sittingDate", meeting.toString()));
        assertThat(silent.status()).isEqualTo(400);
        assertThat(silent.body()).contains("lateReason").contains("er lukket");

        Map<String, Object> request =
                Map.of("sittingDate", meeting.toString(), "lateReason", "Kontrakten udløber i morgen.");
        assertThat(complete(matter, request).status()).isEqualTo(204);
        JsonNode asked = task(matter);
        assertThat(asked.path("step").asText()).isEqualTo("userTask_AnswerLateItem");
        assertThat(asked.path("assignee").asText()).isEqualTo("kdir");
        assertThat(content(matter).path("lateReasonText").asText()).isEqualTo("Kontrakten udløber i morgen.");
        assertThat(complete(matter, Map.of("lateItem", "REFUSE", "refusalReason", "Den kan vente."))
                        .status())
                .isEqualTo(204);

        assertThat(task(matter).path("step").asText()).isEqualTo("userTask_PlaceOnMeeting");
        assertThat(content(matter).path("lateRefusedText").asText()).isEqualTo("Den kan vente.");
        complete(matter, request);
        assertThat(complete(matter, Map.of("lateItem", "GRANT")).status()).isEqualTo(204);

        assertThat(placedOn(matter)).containsExactly(meeting);
        assertThat(jdbc.sql("select answer from late_item where matter_id = ? order by id")
                        .param(matter)
                        .query(String.class)
                        .list())
                .containsExactly("REFUSED", "GRANTED");
    }

    @Test
    void aPostponedMatterComesOnTheNextMeetingByItself() {
        UUID matter = life.submitted("AP-01", "Sag, der bliver udsat");
        life.liveUntil(matter, "userTask_RecordOutcome");
        LocalDate meeting = placedOn(matter).get(0);
        int contributions = contributions(matter);
        clock.moveTo(meeting.atTime(13, 0).atZone(COPENHAGEN).toInstant());
        LocalDate next = planned().stream()
                .filter(day -> day.isAfter(meeting))
                .findFirst()
                .orElseThrow();

        postpone(matter, next);
        assertThat(complete(matter, Map.of("approval", "APPROVE")).status()).isEqualTo(204);

        assertThat(placedOn(matter)).containsExactly(meeting, next);
        assertThat(task(matter).path("step").asText()).isNotEqualTo("userTask_PlaceOnMeeting");
        assertThat(contributions(matter))
                .as("the contributions are the matter's own")
                .isEqualTo(contributions);
    }

    private void postpone(UUID matter, LocalDate to) {
        List<Map<String, String>> rows = new java.util.ArrayList<>();
        content(matter)
                .path("outcomes")
                .forEach(row -> rows.add(
                        Map.of("recommendation", row.path("recommendation").asText(), "outcome", "POSTPONED")));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("outcomes", rows);
        values.put("decisionText", "Økonomien skal belyses.");
        values.put("postponedTo", to.toString());
        Answer answer = complete(matter, values);
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }

    /** The days of direktionsmøder ahead, the next first. */
    private List<LocalDate> planned() {
        return jdbc.sql("select held_on from meeting where form = 'DIREKTION_MEETING' and state = 'PLANNED' "
                        + "and held_on > ? order by held_on")
                .param(LocalDate.ofInstant(clock.instant(), COPENHAGEN))
                .query(LocalDate.class)
                .list();
    }

    private List<LocalDate> placedOn(UUID matter) {
        return jdbc.sql("select s.held_on from placement p join sitting s on s.id = p.sitting_id "
                        + "where p.matter_id = ? order by s.held_on")
                .param(matter)
                .query(LocalDate.class)
                .list();
    }

    private int contributions(UUID matter) {
        return jdbc.sql("select count(*) from contribution where matter_id = ?")
                .param(matter)
                .query(Integer.class)
                .single();
    }

    private JsonNode task(UUID matter) {
        return life.picture(matter).path("openTasks").path(0);
    }

    private JsonNode content(UUID matter) {
        JsonNode task = task(matter);
        return life.http()
                .get(life.personFor(task), Life.pathOf(task) + "/form")
                .json();
    }

    private Answer complete(UUID matter, Map<String, Object> values) {
        JsonNode task = task(matter);
        return life.http().post(life.personFor(task), Life.pathOf(task) + "/complete", values);
    }
}
