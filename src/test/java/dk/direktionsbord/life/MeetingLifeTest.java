package dk.direktionsbord.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktionsbord.access.RecusalChange;
import dk.direktionsbord.access.RecusalGround;
import dk.direktionsbord.access.RecusalOutcome;
import dk.direktionsbord.access.RecusalReport;
import dk.direktionsbord.access.Recusals;
import dk.direktionsbord.life.Caller.Answer;
import dk.direktionsbord.organisation.Organisation;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A meeting from its call to locked minutes over HTTP, each step by the one it is for. */
class MeetingLifeTest extends Product {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final String ABSENT = "bkmdir";

    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Recusals recusals;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Caller http;
    private Life life;

    @BeforeEach
    void call() {
        http = new Caller(port);
        life = new Life(http, organisation);
    }

    @AfterEach
    void backToNow() {
        clock.moveTo(Instant.now());
    }

    @Test
    void goesFromItsCallToLockedMinutes() {
        UUID matter = life.submitted("AP-06");
        life.liveUntil(matter, "userTask_PlaceOnMeeting");
        life.complete(life.picture(matter).path("openTasks").get(0));
        UUID meeting = meetingOf(matter);
        LocalDate day = jdbc.sql("select held_on from meeting where id = ?")
                .param(meeting)
                .query(LocalDate.class)
                .single();

        assertThat(http.post("vdir", "/api/meetings/" + meeting + "/call", "{}").status())
                .isEqualTo(403);
        assertThat(http.post("sek.leder", "/api/meetings/" + meeting + "/call", "{}")
                        .status())
                .isEqualTo(204);
        assertThat(http.post("sek.leder", "/api/meetings/" + meeting + "/call", "{}")
                        .status())
                .as("a meeting is called once")
                .isEqualTo(409);

        String number = life.picture(matter).path("matterNumber").asText();
        findsAnInhabilPersonHabil(matter, "hr");
        composeAndRelease(meeting);
        JsonNode agenda = paper("sek.leder", meeting, "agenda");
        assertThat(agenda.path("version").asText()).startsWith("Version A");
        assertThat(agenda.toString())
                .contains(life.picture(matter).path("matterNumber").asText());

        assertThat(mailed(meeting, "AGENDA")).contains("kdir").doesNotContain("leder.s2");
        OpenTask hold = open(meeting, "userTask_HoldMeeting");
        Answer early = complete("sek.1", hold, held(hold, number));
        assertThat(early.status()).isEqualTo(400);
        assertThat(early.body()).contains("Mødet er ikke holdt endnu");

        clock.moveTo(day.atTime(13, 0).atZone(COPENHAGEN).toInstant());
        Answer open = complete("sek.1", hold, held(hold, number));
        assertThat(open.status()).isEqualTo(400);
        assertThat(open.body()).contains("har hverken et godkendt udfald eller en note");

        conclude(matter);
        assertThat(complete("sek.1", hold, held(hold, number)).status()).isEqualTo(204);
        OpenTask approve = open(meeting, "userTask_ApproveMinutes");
        assertThat(complete("sek.1", approve, Map.of("approval", "APPROVE")).status())
                .as("only the chair approves")
                .isEqualTo(403);
        assertThat(complete(String.valueOf(approve.assignee()), approve, Map.of("approval", "APPROVE"))
                        .status())
                .isEqualTo(204);

        JsonNode minutes = paper("sek.leder", meeting, "minutes");
        assertThat(minutes.path("version").asText()).matches("Referat nr. \\d+/" + day.getYear());
        assertThat(minutes.toString()).contains("Godkendt");
        assertThat(minutes.toString())
                .containsPattern("Afgørelsen om " + organisation.nameOf("hr")
                        + " og inhabilitet blev ændret den [^:]*: fra »Inhabil« til »Ikke inhabil«.")
                .doesNotContain("Firmaet er solgt.");
        assertThat(agenda.toString()).doesNotContain("blev ændret den");
        String absent = organisation.personOrThrow(ABSENT).name();
        assertThat(minutes.path("absent").toString()).contains(absent);
        assertThat(minutes.path("participants").toString()).doesNotContain(absent);
        assertThat(minutes.toString())
                .containsOnlyOnce(organisation.personOrThrow("vdir").name() + " deltog ikke i punktets behandling.");
        assertThat(agenda.path("participants").toString()).contains(absent);
        assertThat(jdbc.sql("select state from meeting where id = ?")
                        .param(meeting)
                        .query(String.class)
                        .single())
                .isEqualTo("HELD");
        List.of("pdf", "docx", "html").forEach(format -> {
            String path = "/api/meetings/" + meeting + "/minutes." + format;
            assertThat(http.get("sek.leder", path).status()).as(path).isEqualTo(200);
        });
        assertThat(mailed(meeting, "MINUTES")).contains("kdir").isEqualTo(mailed(meeting, "AGENDA"));
        theMayorReadsNothingOfPartTwo(meeting, agenda, minutes);
        tellsTheOtherMeetings(meeting, number);
        isCorrectedAsAVersionOfTheSameNumber(meeting, minutes);
        assertThat(http.get("leder.s2", "/api/meetings/" + meeting + "/minutes.json")
                        .status())
                .as("a unit leader takes no part")
                .isEqualTo(404);
    }

    /** The three chefmøder and koncernledelsen. */
    private void tellsTheOtherMeetings(UUID meeting, String matterNumber) {
        assertThat(jdbc.sql("select m.form from orientation o join meeting m on m.id = o.target where o.source = ?")
                        .param(meeting)
                        .query(String.class)
                        .list())
                .contains("CHEF_MEETING_KD", "CHEF_MEETING_VD", "CHEF_MEETING_BKM");
        assertThat(jdbc.sql("select text from orientation_line where source = ?")
                        .param(meeting)
                        .query(String.class)
                        .list())
                .anySatisfy(line -> assertThat(line).contains(matterNumber));
    }

    private void isCorrectedAsAVersionOfTheSameNumber(UUID meeting, JsonNode approved) {
        String path = "/api/meetings/" + meeting + "/minutes/correction";
        assertThat(http.post("kdir", path, Map.of("reason", "Fejl")).status()).isEqualTo(403);
        assertThat(http.post("sek.leder", path, Map.of("reason", " ")).status()).isEqualTo(400);
        assertThat(http.post("sek.leder", path, Map.of("reason", "Et navn var stavet forkert."))
                        .status())
                .isEqualTo(204);
        assertThat(http.post("sek.leder", path, Map.of("reason", "Igen")).status())
                .as("one correction at a time")
                .isEqualTo(409);

        OpenTask ask = open(meeting, "userTask_AnswerCorrection");
        assertThat(complete(String.valueOf(ask.assignee()), ask, Map.of("correction", "GRANT"))
                        .status())
                .isEqualTo(204);
        OpenTask correct = open(meeting, "userTask_CorrectMinutes");
        Map<String, Object> written = new LinkedHashMap<>(tasks.content(correct.id(), "sek.1"));
        assertThat(written.get("minutesText")).isEqualTo("Mødet blev holdt efter dagsordenen.");
        written.keySet().retainAll(List.of("absent", "standIns", "notes", "itemAbsences", "minutesText"));
        written.put("minutesText", "Mødet blev holdt efter dagsordenen og sluttede til tiden.");
        Answer corrected = complete("sek.1", correct, written);
        assertThat(corrected.status()).as(corrected.body()).isEqualTo(204);
        OpenTask approve = open(meeting, "userTask_ApproveMinutes");
        assertThat(complete(String.valueOf(approve.assignee()), approve, Map.of("approval", "APPROVE"))
                        .status())
                .isEqualTo(204);

        JsonNode now = paper("sek.leder", meeting, "minutes");
        assertThat(now.path("version").asText())
                .startsWith(approved.path("version").asText() + ", udgave B, rettet den");
        assertThat(now.toString())
                .contains("deltog ikke i punktets behandling.", "sluttede til tiden")
                .contains("Et navn var stavet forkert.");
        assertThat(http.get("sek.leder", "/api/meetings/" + meeting + "/minutes.json?version=1")
                        .json())
                .isEqualTo(approved);
    }

    private List<String> mailed(UUID meeting, String kind) {
        return jdbc.sql("select person from notification where subject = ? and kind = ? order by person")
                .params(meeting, kind)
                .query(String.class)
                .list();
    }

    private void theMayorReadsNothingOfPartTwo(UUID meeting, JsonNode... whole) {
        if (whole[0].path("parts").size() < 2) {
            return;
        }
        for (String kind : List.of("agenda", "minutes")) {
            JsonNode seen = paper("borgmester", meeting, kind);
            assertThat(seen.path("parts")).hasSize(1);
            assertThat(seen.toString())
                    .doesNotContain(whole[0].at("/parts/1/title").asText());
        }
    }

    private void composeAndRelease(UUID meeting) {
        for (OpenTask task : tasks.openIn(meeting)) {
            if (task.step().equals("userTask_ProposeItems")) {
                complete(String.valueOf(task.assignee()), task, Map.of("proposal", "NONE"));
            }
        }
        OpenTask compose = open(meeting, "userTask_ComposeAgenda");
        Map<String, Object> content = tasks.content(compose.id(), "sek.1");
        Map<String, Object> agenda = new LinkedHashMap<>();
        agenda.put("items", content.get("items"));
        agenda.put("standingItems", content.get("standingItems"));
        assertThat(complete("sek.1", compose, agenda).status()).isEqualTo(204);
        OpenTask release = open(meeting, "userTask_ReleaseAgenda");
        assertThat(complete(
                                String.valueOf(release.assignee()),
                                release,
                                Map.of("release", "RELEASE", "anyRecused", "NO"))
                        .status())
                .isEqualTo(204);
    }

    private void findsAnInhabilPersonHabil(UUID matter, String person) {
        UUID report = recusals.report(
                        new RecusalReport(matter, person, RecusalGround.OWN_INTEREST, "Ejer firmaet."), "sek.leder")
                .id();
        recusals.decide(report, RecusalOutcome.RECUSED, "", "kdir");
        recusals.change(report, new RecusalChange(RecusalOutcome.NOT_RECUSED, "Firmaet er solgt."), "kdir");
    }

    private Map<String, Object> held(OpenTask hold, String matterNumber) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("meetingStep", "HELD");
        values.put("notes", notes(hold, matterNumber));
        values.put("absent", List.of(ABSENT));
        values.put("itemAbsences", List.of(Map.of("item", caseCalled(matterNumber), "person", "vdir")));
        values.put("minutesText", "Mødet blev holdt efter dagsordenen.");
        return values;
    }

    private UUID caseCalled(String matterNumber) {
        return jdbc.sql("select id from matter where matter_number = ?")
                .param(matterNumber)
                .query(UUID.class)
                .single();
    }

    /** Other tests share the meeting: each of their items gets a note, ours none. */
    private List<Map<String, Object>> notes(OpenTask hold, String matterNumber) {
        List<Map<String, Object>> notes = new ArrayList<>();
        for (Object row : (List<?>) tasks.content(hold.id(), "sek.1").get("notes")) {
            String item = String.valueOf(((Map<?, ?>) row).get("item"));
            notes.add(
                    item.startsWith(matterNumber)
                            ? Map.of("item", item)
                            : Map.of("item", item, "note", "Ikke behandlet på mødet."));
        }
        return notes;
    }

    private void conclude(UUID matter) {
        for (String step : List.of("userTask_RecordOutcome", "userTask_ApproveOutcome")) {
            JsonNode task = life.picture(matter).path("openTasks").get(0);
            assertThat(task.path("step").asText()).isEqualTo(step);
            Answer done = life.complete(task);
            assertThat(done.status()).as(done.body()).isEqualTo(204);
        }
    }

    private UUID meetingOf(UUID matter) {
        return jdbc.sql(
                        """
                        select m.id from meeting m
                        join meeting_form_part part on part.form = m.form
                        join sitting s on s.forum = part.forum and s.held_on = m.held_on
                        join placement p on p.sitting_id = s.id
                        where p.matter_id = ?
                        """)
                .param(matter)
                .query(UUID.class)
                .single();
    }

    private OpenTask open(UUID meeting, String step) {
        return tasks.openIn(meeting).stream()
                .filter(task -> task.step().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + step + " among " + tasks.openIn(meeting)));
    }

    private Answer complete(String person, OpenTask task, Map<String, Object> values) {
        return http.post(person, "/api/tasks/" + task.id() + "/complete", values);
    }

    private JsonNode paper(String person, UUID meeting, String kind) {
        Answer answer = http.get(person, "/api/meetings/" + meeting + "/" + kind + ".json");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
