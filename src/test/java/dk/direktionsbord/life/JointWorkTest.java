package dk.direktionsbord.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.direktionsbord.life.Caller.Answer;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What several do together over HTTP: director's groups in parallel, working groups, and centres that cooperate. */
class JointWorkTest extends Product {
    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private Tasks tasks;

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
    void threeGroupsDiscussAtTheSameTimeAndKoncernledelsenReadsWhatTheySay() {
        UUID matter = toTheGroups("KONCERNLEDELSE");
        assertThat(steps(matter)).hasSize(3).containsOnly("userTask_PlaceOnMeeting");
        open(matter).forEach(life::complete);
        assertThat(steps(matter)).hasSize(3).containsOnly("userTask_GiveFeedback");

        for (JsonNode task : open(matter)) {
            assertThat(answer("chef.das", task, feedback("Nej")).status())
                    .as("the feedback is the director's")
                    .isEqualTo(403);
            String director = life.personFor(task);
            done(answer(director, task, feedback("Gruppen hos " + director + " støtter det.")));
        }

        JsonNode next = open(matter).get(0);
        assertThat(next.path("step").asText()).isEqualTo("userTask_PlaceOnMeeting");
        assertThat(content(next).path("groupsText").asText())
                .contains("hos kdir støtter", "hos vdir støtter", "hos bkmdir støtter");
        assertThat(page(matter)).contains("Grupperne siger", "Gruppen hos bkmdir støtter det.");
        assertThat(count(
                        "select count(*) from conclusion c join outcome o on o.conclusion_id = c.id "
                                + "where c.matter_id = :matter and c.state = 'LOCKED' and o.outcome = 'FEEDBACK_GIVEN'",
                        matter))
                .as("one record a group")
                .isEqualTo(3);
        life.live(matter);
        assertThat(life.picture(matter).path("state").asText()).isEqualTo("IMPLEMENTED");
    }

    @Test
    void theAgendaTellsWhatTheGroupsSayAsItWasWhenReleased() {
        UUID matter = toTheGroups("KONCERNLEDELSE");
        open(matter).forEach(life::complete);
        for (JsonNode task : open(matter)) {
            done(answer(
                    life.personFor(task),
                    task,
                    Map.of(
                            "feedback",
                            "Gruppen hos " + life.personFor(task) + " støtter det.",
                            "feedbackDissent",
                            "En chef ville vente.")));
        }
        LocalDate later = jdbc.sql("select held_on from meeting where form = 'KONCERNLEDELSE' and state = 'PLANNED' "
                        + "and held_on > now() order by held_on offset 9 limit 1")
                .query(LocalDate.class)
                .single();
        JsonNode place = open(matter).get(0);
        done(answer(life.personFor(place), place, Map.of("sittingDate", later.toString())));
        Agendas agendas = new Agendas(http, tasks, jdbc);
        UUID meeting = agendas.meetingOf(matter);

        JsonNode agenda = agendas.released(meeting, Map.of("release", "RELEASE", "anyRecused", "NO"));

        JsonNode item = itemOf(agenda, matter);
        assertThat(item.path("sections").findValuesAsText("heading")).contains("Resumé", "Grupperne siger");
        assertThat(item.toString())
                .contains("hos kdir støtter", "hos vdir støtter", "hos bkmdir støtter", "En chef ville vente.");
        for (String format : List.of("html", "pdf", "docx")) {
            assertThat(PaperWords.of(
                            http.fetch("chef.das", "/api/meetings/" + meeting + "/agenda." + format)
                                    .body(),
                            format))
                    .as(format)
                    .contains("Grupperne siger", "Chefmøde på velfærdsdirektørens område", "hos bkmdir støtter");
        }
    }

    @Test
    void goesBackToDirektionWithoutTheGroupThatIsMissingInTheEnd() {
        UUID matter = toTheGroups("DIREKTION");
        open(matter).forEach(life::complete);
        JsonNode late = open(matter).stream()
                .filter(task -> life.personFor(task).equals("bkmdir"))
                .findFirst()
                .orElseThrow();
        open(matter).stream().filter(task -> !task.equals(late)).forEach(life::complete);
        assertThat(page(matter)).contains("Mangler");

        clock.moveTo(Instant.now().plus(Duration.ofDays(30)));
        fire(matter, "boundaryEvent_FeedbackReminder");
        fire(matter, "boundaryEvent_FeedbackEscalation");
        assertThat(mails(matter, "REMINDER")).containsExactly("bkmdir: Giv gruppens tilbagemelding");
        assertThat(mails(matter, "ESCALATION")).containsExactly("kdir: Giv gruppens tilbagemelding");
        clock.moveTo(Instant.now().plus(Duration.ofDays(60)));
        fire(matter, "boundaryEvent_FeedbackRoundEnd");

        JsonNode next = open(matter).get(0);
        assertThat(next.path("step").asText()).isEqualTo("userTask_PlaceOnMeeting");
        assertThat(content(next).path("forumName").asText()).startsWith("Direktionsmødets del");
        assertThat(content(next).path("groupsText").asText()).contains("Gruppen støtter forslaget.", "Mangler:");
        assertThat(page(matter))
                .contains("Ikke givet – sagen er gået videre")
                .contains("Rykket for: Tilbagemelding fra Chefmøde på by-, kultur- og miljødirektørens område")
                .contains(
                        "Sagen går videre uden tilbagemelding fra: Chefmøde på by-, kultur- og miljødirektørens område");
        assertThat(answer("bkmdir", late, feedback("For sent")).status())
                .as("the task is gone")
                .isEqualTo(409);
    }

    @Test
    void aWorkingGroupIsWarnedAboutReportsAndPresents() {
        UUID matter = life.submitted("AP-20");
        life.liveUntil(matter, "userTask_WriteTerms");
        JsonNode write = open(matter).get(0);
        Map<String, Object> terms = terms(List.of(member("chef.buf", "BREADTH"), member("chef.das", "KNOWLEDGE")));
        assertThat(answer("chef.das", write, terms).status()).isEqualTo(403);
        done(answer("chef.buf", write, terms));

        String warning = "Bred repræsentation er valgt, men gruppen har ingen deltager fra:";
        JsonNode approve = open(matter).get(0);
        assertThat(content(approve).path("breadthWarning").asText()).contains(warning);
        assertThat(page(matter)).contains(warning, "Kommissorium til godkendelse");
        done(answer(
                life.personFor(approve),
                approve,
                Map.of("termsDecision", "RETURN", "termsReturnReason", "Få alle områder med.")));

        JsonNode again = open(matter).get(0);
        assertThat(content(again).path("termsReturnedText").asText()).isEqualTo("Få alle områder med.");
        done(answer(
                "chef.buf",
                again,
                terms(List.of(
                        member("chef.buf", "BREADTH"), member("chef.dib", "BOTH"), member("chef.kfe", "KNOWLEDGE")))));
        assertThat(page(matter)).doesNotContain(warning + " By");
        life.complete(open(matter).get(0));

        JsonNode report = open(matter).get(0);
        assertThat(report.path("assignee").asText()).isEqualTo("chef.buf");
        assertThat(answer("chef.buf", report, Map.of("findings", "Det kan lade sig gøre."))
                        .status())
                .as("the terms ask for proposals")
                .isEqualTo(400);
        done(answer("chef.buf", report, Map.of("findings", "Det kan gøres.", "proposals", "Begynd i Vest.")));

        JsonNode presentation = open(matter).get(0);
        assertThat(presentation.path("step").asText()).isEqualTo("userTask_PlaceOnMeeting");
        assertThat(content(presentation).path("forumName").asText()).isEqualTo("Koncernledelsesmøde");
        assertThat(page(matter)).contains("Mangler at blive fremlagt i koncernledelsen", "Begynd i Vest.");
        life.live(matter);
        assertThat(page(matter)).contains("Fremlagt og afsluttet");
    }

    @Test
    void everyChefApprovesACooperationAndTheDirectorsAreTold() {
        UUID matter = cooperating();
        assertThat(steps(matter)).hasSize(2).containsOnly("userTask_AnswerAgreement");
        JsonNode bkm = taskOf(matter, "chef.bkm");
        assertThat(content(bkm).path("outcomeSummary").asText()).contains("Godkendt");
        assertThat(answer("chef.das", bkm, Map.of("cooperationChoice", "APPROVE"))
                        .status())
                .as("nobody answers for another centre")
                .isEqualTo(403);

        open(matter).forEach(life::complete);

        assertThat(page(matter)).contains("Centersamarbejde", "Orienteret om samarbejdet: ", "Bjarne Mønsterby");
        assertThat(Visitor.of("bkmdir", port).page("/")).contains("Orienteringer", "/sager/" + matter);
        assertThat(Visitor.of("chef.kfe", port).page("/")).doesNotContain("Orienteringer");
        assertThat(mails(matter, "ORIENTATION"))
                .containsExactly(
                        "bkmdir: Centerchefer har aftalt at samarbejde", "vdir: Centerchefer har aftalt at samarbejde");
        life.live(matter);
        assertThat(life.picture(matter).path("state").asText()).isEqualTo("IMPLEMENTED");
        assertThat(count("select count(*) from camunda.act_ru_execution where business_key_ = :matter::text", matter))
                .as("nothing is left running")
                .isZero();
    }

    @Test
    void aCooperationOneChefDoesNotApproveGoesBackWithTheReason() {
        UUID matter = cooperating();
        JsonNode refuse = taskOf(matter, "chef.bkm");
        assertThat(answer("chef.bkm", refuse, Map.of("cooperationChoice", "REFUSE"))
                        .status())
                .as("a no says why")
                .isEqualTo(400);
        done(answer(
                "chef.bkm",
                refuse,
                Map.of("cooperationChoice", "REFUSE", "refusalReason", "Vi har ikke folk til det i år.")));
        assertThat(steps(matter)).containsExactly("userTask_AnswerAgreement");

        life.complete(open(matter).get(0));

        assertThat(steps(matter)).containsExactly("userTask_CorrectMatter");
        assertThat(life.picture(matter).path("state").asText()).isEqualTo("RETURNED");
        assertThat(page(matter)).contains("Ikke godkendt", "Vi har ikke folk til det i år.");
        assertThat(count("select count(*) from decision where matter_id = :matter", matter))
                .isZero();
        assertThat(Visitor.of("bkmdir", port).page("/")).doesNotContain("/sager/" + matter);
    }

    @Test
    void remindsTheChefAndTheGroupsLeaderAndTellsTheLevelAboveByMail() {
        UUID matter = cooperating();
        JsonNode late = taskOf(matter, "chef.bkm");
        open(matter).stream().filter(task -> !task.equals(late)).forEach(life::complete);
        clock.moveTo(Instant.now().plus(Duration.ofDays(15)));
        fire(matter, "boundaryEvent_AnswerReminder");
        fire(matter, "boundaryEvent_AnswerEscalation");

        assertThat(mails(matter, "REMINDER")).containsExactly("chef.bkm: Svar på aftalen om centersamarbejde");
        assertThat(mails(matter, "ESCALATION")).containsExactly("bkmdir: Svar på aftalen om centersamarbejde");
        clock.moveTo(Instant.now());

        UUID studied = life.submitted("AP-20");
        life.liveUntil(studied, "userTask_WriteTerms");
        done(answer(
                "chef.buf",
                open(studied).get(0),
                terms(List.of(member("chef.buf", "KNOWLEDGE"), member("chef.dib", "KNOWLEDGE")))));
        life.complete(open(studied).get(0));
        clock.moveTo(Instant.now().plus(Duration.ofDays(60)));
        fire(studied, "boundaryEvent_ReportReminder");
        fire(studied, "boundaryEvent_ReportEscalation");

        assertThat(mails(studied, "REMINDER")).containsExactly("chef.buf: Aflever arbejdsgruppens rapport");
        assertThat(mails(studied, "ESCALATION")).hasSize(1).noneMatch(mail -> mail.startsWith("chef.buf:"));
    }

    private List<String> mails(UUID matter, String kind) {
        return jdbc.sql("select distinct person || ': ' || step from notification where subject = ? and kind = ? "
                        + "order by 1")
                .params(matter, kind)
                .query(String.class)
                .list();
    }

    private JsonNode itemOf(JsonNode agenda, UUID matter) {
        String number = life.picture(matter).path("matterNumber").asText();
        for (JsonNode part : agenda.path("parts")) {
            for (JsonNode item : part.path("items")) {
                if (item.path("title").asText().startsWith(number)) {
                    return item;
                }
            }
        }
        throw new AssertionError(number + " is not on " + agenda);
    }

    private UUID toTheGroups(String recipient) {
        UUID matter = submitted("AP-20", Map.of("requestedTreatment", "DIRECTOR_GROUPS", "recipient", recipient));
        life.liveUntil(matter, "userTask_PlaceOnMeeting");
        return matter;
    }

    /** Three centres in two areas, with the agreement written and two chefs asked. */
    private UUID cooperating() {
        UUID matter = submitted("AP-17", Map.of("affectedCentres", List.of("C-DAS", "C-BUF", "C-BKM")));
        life.liveUntil(matter, "userTask_AnswerAgreement");
        return matter;
    }

    private UUID submitted(String item, Map<String, Object> facts) {
        ObjectNode changed = Life.byId(item).deepCopy();
        ObjectNode all = (ObjectNode) changed.path("facts");
        facts.forEach(all::putPOJO);
        Answer answer = life.submit(changed);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return UUID.fromString(answer.json().path("id").asText());
    }

    private List<JsonNode> open(UUID matter) {
        List<JsonNode> tasks = new ArrayList<>();
        life.picture(matter).path("openTasks").forEach(tasks::add);
        return tasks;
    }

    private List<String> steps(UUID matter) {
        return open(matter).stream().map(task -> task.path("step").asText()).toList();
    }

    private JsonNode taskOf(UUID matter, String person) {
        return open(matter).stream()
                .filter(task -> life.personFor(task).equals(person))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode content(JsonNode task) {
        return http.get(life.personFor(task), Life.pathOf(task) + "/form").json();
    }

    private Answer answer(String person, JsonNode task, Map<String, Object> values) {
        return http.post(person, Life.pathOf(task) + "/complete", values);
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }

    private String page(UUID matter) {
        return Visitor.of("sek.leder", port).page("/sager/" + matter);
    }

    /** Lets the timers of a step go off, as the engine would when their time comes. */
    private void fire(UUID matter, String step) {
        List<String> due = jdbc.sql(
                        """
                        select j.id_ from camunda.act_ru_job j
                        join camunda.act_ru_jobdef d on d.id_ = j.job_def_id_
                        join camunda.act_ru_execution p on p.id_ = j.process_instance_id_
                        where p.business_key_ = :matter and d.act_id_ = :step
                        """)
                .param("matter", matter.toString())
                .param("step", step)
                .query(String.class)
                .list();
        assertThat(due).as(step).isNotEmpty();
        due.forEach(jobs::executeJob);
    }

    private long count(String sql, UUID matter) {
        return jdbc.sql(sql).param("matter", matter).query(Long.class).single();
    }

    private static Map<String, Object> feedback(String words) {
        return Map.of("feedback", words);
    }

    private static Map<String, Object> terms(List<Map<String, Object>> members) {
        return Map.of(
                "groupPurpose",
                "Vi ved for lidt.",
                "groupTask",
                "Belys mulighederne.",
                "proposalsWanted",
                true,
                "groupDeadlineDate",
                Person.day(20),
                "groupLeader",
                "chef.buf",
                "members",
                members);
    }

    private static Map<String, Object> member(String person, String criterion) {
        return Map.of("person", person, "criterion", criterion);
    }
}
