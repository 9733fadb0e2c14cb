package dk.direktionsbord.life;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.time.WorkingDays;
import dk.direktionsbord.workflow.Tasks;
import dk.direktionsbord.workflow.Tasks.OpenTask;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens to a meeting after its call follows it: another day, another chair. */
class CalledMeetingTest extends Product {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    @LocalServerPort
    private int port;

    @Autowired
    private Tasks tasks;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private JdbcClient jdbc;

    private Caller http;

    @BeforeEach
    void call() {
        http = new Caller(port);
    }

    @Test
    void aMovedMeetingTakesItsDeadlinesAndTimersAlong() {
        UUID meeting = called(6);
        LocalDate day = dayOf(meeting);
        LocalDate later = workingDays.plus(day, 1);
        assertThat(due(proposal(meeting))).isEqualTo(workingDays.minus(day, 5));

        String path = "/api/meetings/" + meeting + "/move";
        assertThat(http.post("sek.leder", path, Map.of("date", later.toString(), "reason", "Lokalet"))
                        .status())
                .isEqualTo(200);

        assertThat(due(proposal(meeting))).isEqualTo(workingDays.minus(later, 5));
        assertThat(timers(meeting))
                .as("the end of the call, and a reminder for each chef")
                .contains(workingDays.minus(later, 5))
                .doesNotContain(workingDays.minus(day, 5))
                .hasSize(10);
    }

    @Test
    void theOpenReleaseMovesToWhoeverChairsInstead() {
        UUID meeting = called(7);
        for (OpenTask task : tasks.openIn(meeting)) {
            tasks.complete(task.id(), String.valueOf(task.assignee()), new HashMap<>(Map.of("proposal", "NONE")));
        }
        OpenTask compose = tasks.openIn(meeting).get(0);
        Map<String, Object> shown = tasks.content(compose.id(), "sek.1");
        Map<String, Object> agenda = new HashMap<>();
        agenda.put("items", shown.get("items"));
        agenda.put("standingItems", shown.get("standingItems"));
        tasks.complete(compose.id(), "sek.1", agenda);
        String chair = chairOf(meeting);
        assertThat(tasks.openIn(meeting).get(0).assignee()).isEqualTo(chair);

        String path = "/api/meetings/" + meeting + "/absences";
        assertThat(http.post("chef.das", path, Map.of("person", chair, "reason", "Ferie"))
                        .status())
                .isEqualTo(400);
        assertThat(http.post(chair, path, Map.of("reason", "Ferie")).status()).isEqualTo(204);

        assertThat(chairOf(meeting)).isNotEqualTo(chair);
        assertThat(tasks.openIn(meeting).get(0).assignee()).isEqualTo(chairOf(meeting));
        assertThat(http.get("chef.das", path).json().toString()).contains(chair);
        assertThat(http.get("chef.das", "/api/meetings/" + meeting + "/chairs").json())
                .hasSize(3);
    }

    @Test
    void itsTasksSpeakOfTheMeeting() {
        UUID meeting = called(8);
        OpenTask proposal = proposal(meeting);

        assertThat(proposal.why()).startsWith("Koncernledelsesmøde " + DanishDay.of(dayOf(meeting)) + "\nMødeleder: ");
        assertThat(tasks.content(proposal.id(), String.valueOf(proposal.assignee()))
                        .get("why"))
                .asString()
                .startsWith("Mødet er kommet til »");
    }

    private UUID called(int ahead) {
        UUID meeting = jdbc.sql("select id from meeting where form = 'KONCERNLEDELSE' and state = 'PLANNED' "
                        + "and held_on > now() order by held_on offset ? limit 1")
                .param(ahead)
                .query(UUID.class)
                .single();
        assertThat(http.post("sek.leder", "/api/meetings/" + meeting + "/call", "{}")
                        .status())
                .isEqualTo(204);
        return meeting;
    }

    private OpenTask proposal(UUID meeting) {
        return tasks.openIn(meeting).get(0);
    }

    private static LocalDate due(OpenTask task) {
        return day(java.util.Objects.requireNonNull(task.due()));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, COPENHAGEN);
    }

    private List<LocalDate> timers(UUID meeting) {
        return jdbc.sql(
                        """
                        select j.duedate_ as due from camunda.act_ru_job j
                        join camunda.act_ru_execution e on e.id_ = j.process_instance_id_
                        where e.business_key_ = ?
                        """)
                .param(meeting.toString())
                .query((row, number) -> day(row.getTimestamp("due").toInstant()))
                .list();
    }

    private LocalDate dayOf(UUID meeting) {
        return jdbc.sql("select held_on from meeting where id = ?")
                .param(meeting)
                .query(LocalDate.class)
                .single();
    }

    private String chairOf(UUID meeting) {
        return jdbc.sql("select chair from meeting where id = ?")
                .param(meeting)
                .query(String.class)
                .single();
    }
}
