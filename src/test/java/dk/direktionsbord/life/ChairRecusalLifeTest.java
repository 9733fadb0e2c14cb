package dk.direktionsbord.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktionsbord.life.Caller.Answer;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.Tasks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A chair who is inhabil leaves the item to a deputy, and the meeting when it is most of its items (C9, L-INH). */
class ChairRecusalLifeTest extends Product {
    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Tasks tasks;

    @Autowired
    private JdbcClient jdbc;

    private Caller http;
    private Life life;
    private Agendas agendas;

    @BeforeEach
    void callers() {
        http = new Caller(port);
        life = new Life(http, organisation);
        agendas = new Agendas(http, tasks, jdbc);
    }

    @Test
    void aDirectorWhoIsInhabilInMostItemsSwapsTurnsWithTheNext() {
        UUID meeting = farAway("KONCERNLEDELSE");
        List<UUID> matters = placedOn(meeting, "AP-04", 3);
        String chair = chairOf(meeting);
        report(chair, matters.get(0));

        JsonNode agenda = agendas.released(meeting, Map.of("release", "RELEASE", "anyRecused", "NO"));

        assertThat(chairOf(meeting)).as("one of three").isEqualTo(chair);
        assertThat(agenda.toString()).containsOnlyOnce("fordi mødelederen er inhabil");
        assertThat(words("chef.das", meeting, "pdf")).contains("Punktet ledes af", "Bemærkninger");
        assertThat(words("chef.das", meeting, "docx")).contains("Punktet ledes af");

        report(chair, matters.get(1));

        String instead = chairOf(meeting);
        assertThat(instead).isNotEqualTo(chair).isIn("kdir", "vdir", "bkmdir");
        String name = organisation.personOrThrow(chair).name();
        assertThat(Visitor.of("sek.leder", port).page("/moeder/" + meeting))
                .contains(name + " er inhabil i de fleste af mødets punkter. Ny mødeleder: "
                        + organisation.personOrThrow(instead).name());
        assertThat(chairsAfter(meeting))
                .as("the swap gives the turn back later")
                .contains(chair);

        Answer freed = assess(chair, matters.get(1), "NOT_RECUSED");
        assertThat(freed.status()).as(freed.body()).isEqualTo(204);
        assertThat(chairOf(meeting)).isEqualTo(chair);
    }

    @Test
    void whoAlwaysChairsLeavesTheMeetingToTheirStandIn() {
        UUID meeting = farAway("DIREKTION_MEETING");
        List<UUID> matters = placedOn(meeting, "AP-06", 1);
        report("kdir", matters.get(0));
        assertThat(chairOf(meeting)).as("before the agenda is composed").isEqualTo("kdir");

        JsonNode agenda = agendas.released(meeting, Map.of("release", "RELEASE", "anyRecused", "NO"));

        assertThat(chairOf(meeting)).isIn("vdir", "bkmdir");
        assertThat(agenda.path("chair").asText())
                .isEqualTo(organisation.personOrThrow(chairOf(meeting)).name());
        assertThat(agenda.toString()).doesNotContain("fordi mødelederen er inhabil");
    }

    /** The planned meeting furthest ahead in which no other test takes part. */
    private UUID farAway(String form) {
        return jdbc.sql(
                        """
                        select id from meeting where form = ? and state = 'PLANNED' and held_on > now() + interval '200 days'
                        and not exists (select 1 from meeting_call where meeting = meeting.id) order by held_on limit 1
                        """)
                .param(form)
                .query(UUID.class)
                .single();
    }

    private List<UUID> placedOn(UUID meeting, String item, int count) {
        LocalDate day = jdbc.sql("select held_on from meeting where id = ?")
                .param(meeting)
                .query(LocalDate.class)
                .single();
        List<UUID> matters = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            UUID matter = life.submitted(item, "Habilitet " + number);
            life.liveUntil(matter, "userTask_PlaceOnMeeting");
            JsonNode task = life.picture(matter).path("openTasks").get(0);
            Map<String, Object> placed = new HashMap<>(life.answersOf(life.personFor(task), task));
            placed.put("sittingDate", day.toString());
            Answer answer = http.post(life.personFor(task), Life.pathOf(task) + "/complete", placed);
            assertThat(answer.status()).as(answer.body()).isEqualTo(204);
            matters.add(matter);
        }
        return matters;
    }

    private void report(String person, UUID matter) {
        Answer answer = http.post(
                person,
                "/api/matters/" + matter + "/recusals",
                Map.of("ground", "CLOSE_RELATIVE", "text", "Min søster ejer firmaet."));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private Answer assess(String person, UUID matter, String outcome) {
        UUID recusal = jdbc.sql("select id from recusal where matter_id = ? and person = ?")
                .params(matter, person)
                .query(UUID.class)
                .single();
        Tasks.OpenTask task = tasks.openIn(recusal).get(0);
        String superior = task.assignee() == null
                ? organisation.membersOf(task.candidates().get(0)).get(0)
                : task.assignee();
        return http.post(
                superior,
                "/api/tasks/" + task.id() + "/complete",
                Map.of("recusalOutcome", outcome, "reason", "Interessen er for svag."));
    }

    private String words(String person, UUID meeting, String format) {
        return PaperWords.of(
                http.fetch(person, "/api/meetings/" + meeting + "/agenda." + format)
                        .body(),
                format);
    }

    private String chairOf(UUID meeting) {
        return jdbc.sql("select chair from meeting where id = ?")
                .param(meeting)
                .query(String.class)
                .single();
    }

    private List<String> chairsAfter(UUID meeting) {
        return jdbc.sql("select later.chair from meeting later join meeting m on m.id = ? "
                        + "where later.series = m.series and later.held_on > m.held_on order by later.held_on limit 3")
                .param(meeting)
                .query(String.class)
                .list();
    }
}
