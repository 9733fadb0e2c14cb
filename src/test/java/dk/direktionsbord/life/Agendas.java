package dk.direktionsbord.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktionsbord.life.Caller.Answer;
import dk.direktionsbord.workflow.Tasks;
import dk.direktionsbord.workflow.Tasks.OpenTask;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Calls meetings and has their agendas released, each step by the one it is for. */
record Agendas(Caller http, Tasks tasks, JdbcClient jdbc) {
    /** The meeting on which the matter is placed now. */
    UUID meetingOf(UUID matter) {
        return jdbc.sql(
                        """
                        select m.id from meeting m
                        join meeting_form_part part on part.form = m.form
                        join sitting s on s.forum = part.forum and s.held_on = m.held_on
                        join placement p on p.sitting_id = s.id
                        where p.matter_id = ? and m.state <> 'CANCELLED' order by p.placed_at desc limit 1
                        """)
                .param(matter)
                .query(UUID.class)
                .single();
    }

    /** Calls the meeting when nobody has, and releases its agenda once. */
    JsonNode released(UUID meeting, Map<String, Object> release) {
        http.post("sek.leder", "/api/meetings/" + meeting + "/call", "{}");
        for (OpenTask task : tasks.openIn(meeting)) {
            if (task.step().equals("userTask_ProposeItems")) {
                done(String.valueOf(task.assignee()), task, Map.of("proposal", "NONE"));
            }
        }
        compose(open(meeting, "userTask_ComposeAgenda"));
        OpenTask task = open(meeting, "userTask_ReleaseAgenda");
        done(String.valueOf(task.assignee()), task, release);
        return http.get("sek.leder", "/api/meetings/" + meeting + "/agenda.json")
                .json();
    }

    OpenTask open(UUID meeting, String step) {
        return tasks.openIn(meeting).stream()
                .filter(task -> task.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private void compose(OpenTask compose) {
        Map<String, Object> agenda = new HashMap<>(tasks.content(compose.id(), "sek.1"));
        agenda.keySet().retainAll(java.util.Set.of("items", "standingItems"));
        done("sek.1", compose, agenda);
    }

    private void done(String person, OpenTask task, Map<String, Object> values) {
        Answer answer = http.post(person, "/api/tasks/" + task.id() + "/complete", values);
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }
}
