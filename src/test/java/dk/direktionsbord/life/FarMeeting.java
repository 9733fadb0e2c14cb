package dk.direktionsbord.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktionsbord.life.Caller.Answer;
import dk.direktionsbord.workflow.Tasks;
import dk.direktionsbord.workflow.Tasks.OpenTask;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A direktionsmøde so far ahead that no other test has called it, led to the moment when it is being held.
 *
 * @param ahead how many that nobody has called come before it; each test has its own
 */
record FarMeeting(Life life, Tasks tasks, JdbcClient jdbc, MovableClock clock, int ahead) {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    /** Places the matter on it, releases its agenda and lets its day come; the task that closes its items. */
    OpenTask heldWith(UUID matter) {
        life.liveUntil(matter, "userTask_PlaceOnMeeting");
        LocalDate day = planned().get(ahead);
        JsonNode place = life.picture(matter).path("openTasks").get(0);
        done(life.personFor(place), place.path("id").asText(), Map.of("sittingDate", day.toString()));
        UUID meeting = jdbc.sql("select id from meeting where form = 'DIREKTION_MEETING' and held_on = ?")
                .param(day)
                .query(UUID.class)
                .single();
        life.http().post("sek.leder", "/api/meetings/" + meeting + "/call", "{}");
        compose(meeting);
        clock.moveTo(day.atTime(13, 0).atZone(COPENHAGEN).toInstant());
        return open(meeting, "userTask_HoldMeeting");
    }

    /** Tries to close every item with the note; an empty one is left out. */
    Answer close(OpenTask hold, String note) {
        List<Map<String, Object>> notes = new ArrayList<>();
        for (Object row : (List<?>) tasks.content(hold.id(), "sek.1").get("notes")) {
            Object item = ((Map<?, ?>) row).get("item");
            notes.add(note.isEmpty() ? Map.of("item", item) : Map.of("item", item, "note", note));
        }
        return complete("sek.1", hold.id(), Map.of("meetingStep", "HELD", "notes", notes));
    }

    /** The chair approves the minutes of what has just been closed. */
    void approveMinutes(UUID meeting) {
        OpenTask approve = open(meeting, "userTask_ApproveMinutes");
        done(String.valueOf(approve.assignee()), approve.id(), Map.of("approval", "APPROVE"));
    }

    void backToNow() {
        clock.moveTo(Instant.now());
    }

    private void compose(UUID meeting) {
        for (OpenTask task : tasks.openIn(meeting)) {
            if (task.step().equals("userTask_ProposeItems")) {
                done(String.valueOf(task.assignee()), task.id(), Map.of("proposal", "NONE"));
            }
        }
        OpenTask compose = open(meeting, "userTask_ComposeAgenda");
        Map<String, Object> content = tasks.content(compose.id(), "sek.1");
        Map<String, Object> agenda = new LinkedHashMap<>();
        agenda.put("items", content.get("items"));
        agenda.put("standingItems", content.get("standingItems"));
        done("sek.1", compose.id(), agenda);
        OpenTask release = open(meeting, "userTask_ReleaseAgenda");
        done(String.valueOf(release.assignee()), release.id(), Map.of("release", "RELEASE", "anyRecused", "NO"));
    }

    private OpenTask open(UUID meeting, String step) {
        return tasks.openIn(meeting).stream()
                .filter(task -> task.step().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + step + " among " + tasks.openIn(meeting)));
    }

    private List<LocalDate> planned() {
        return jdbc.sql("select held_on from meeting where form = 'DIREKTION_MEETING' and state = 'PLANNED' "
                        + "and held_on > ? and not exists (select 1 from meeting_call where meeting = meeting.id) "
                        + "order by held_on")
                .param(LocalDate.ofInstant(clock.instant(), COPENHAGEN))
                .query(LocalDate.class)
                .list();
    }

    private void done(String person, String task, Map<String, Object> values) {
        Answer answer = complete(person, task, values);
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }

    private Answer complete(String person, String task, Map<String, Object> values) {
        return life.http().post(person, "/api/tasks/" + task + "/complete", values);
    }
}
