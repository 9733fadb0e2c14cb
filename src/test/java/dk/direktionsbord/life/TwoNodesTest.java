package dk.direktionsbord.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.direktionsbord.TestDatabase;
import dk.direktionsbord.life.Caller.Answer;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.OrganisationFixture;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two products on one PostgreSQL: whatever reaches both at once happens once, and what one has taken in holds on the other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private static Path folder;

    private final Organisation organisation = OrganisationFixture.strandhoej();
    private final ExecutorService both = Executors.newFixedThreadPool(2);
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<RunningProduct> nodes = new ArrayList<>();
    private JdbcClient jdbc;
    private Caller one;
    private Caller other;
    private Life life;

    /** They start at once too, as when a new version is rolled out. */
    @BeforeAll
    void start() throws IOException {
        mail.start();
        String url = TestDatabase.freshUrl();
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(url);
        database.setUser("postgres");
        jdbc = JdbcClient.create(database);
        for (String name : List.of("one", "other")) {
            nodes.add(RunningProduct.starting(
                    Files.createDirectory(folder.resolve(name)),
                    RunningProduct.freePort(),
                    "--spring.profiles.active=demo",
                    "--spring.datasource.url=" + url,
                    "--spring.datasource.username=postgres",
                    "--spring.mail.host=127.0.0.1",
                    "--spring.mail.port=" + mail.getSmtp().getPort(),
                    "--direktionsbord.mail.from=bord@strandhoej.example",
                    "--camunda.bpm.job-execution.wait-time-in-millis=300",
                    "--camunda.bpm.job-execution.max-wait=600"));
        }
        nodes.forEach(RunningProduct::awaitReady);
        one = nodes.get(0).caller();
        other = nodes.get(1).caller();
        life = new Life(one, organisation);
    }

    @AfterAll
    void stop() {
        both.shutdownNow();
        nodes.forEach(RunningProduct::stop);
        mail.stop();
    }

    @Test
    void makesOneMatterOfOneRequestThatReachesBoth() {
        for (int round = 0; round < 3; round++) {
            String key = UUID.randomUUID().toString();
            JsonNode body = Life.body(Life.byId("AP-17")).put("title", "Sag " + key);

            List<Answer> answers = atOnce(node -> node.post("chef.das", "/api/matters", body, "Idempotency-Key", key));

            assertThat(answers)
                    .allSatisfy(answer ->
                            assertThat(answer.status()).as(answer.body()).isEqualTo(201));
            assertThat(answers)
                    .extracting(answer -> answer.json().path("id").asText())
                    .containsOnly(answers.get(0).json().path("id").asText());
            assertThat(count("select count(*) from matter where title = ?", "Sag " + key))
                    .isEqualTo(1);
        }
    }

    @Test
    void completesATaskOnceAndSaysSoToTheOther() {
        UUID matter = life.submitted("AP-17");
        for (int round = 0; round < 4; round++) {
            JsonNode task = life.picture(matter).path("openTasks").path(0);
            String person = life.personFor(task);
            Map<String, Object> values = life.answersOf(person, task);

            List<Answer> answers = atOnce(node -> node.post(person, Life.pathOf(task) + "/complete", values));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 409);
            assertThat(answers).filteredOn(answer -> answer.status() == 409).allSatisfy(late -> assertThat(
                            late.json().path("detail").asText())
                    .containsAnyOf("Opgaven er allerede løst", "En anden ændrede sagen i samme øjeblik"));
            assertThat(life.picture(matter).path("openTasks").findValuesAsText("id"))
                    .isNotEmpty()
                    .doesNotContain(task.path("id").asText());
        }
    }

    @Test
    void keepsWhoIsReportedOnOneFromTheMatterOnTheOtherAtOnce() {
        UUID matter = life.submitted("AP-17");
        String task = life.until(matter, "userTask_ReviewMatter");
        assertThat(other.get("vdir", "/api/matters/" + matter).status()).isEqualTo(200);
        assertThat(tasks("vdir")).contains(task);

        Answer reported = one.post(
                "vdir",
                "/api/matters/" + matter + "/recusals",
                Map.of("ground", "CLOSE_RELATIVE", "text", "Min søster ejer firmaet."));

        assertThat(other.get("vdir", "/api/matters/" + matter).status()).isEqualTo(403);
        assertThat(reported.status()).isEqualTo(201);
        assertThat(other.get("vdir", "/api/tasks/" + task + "/form").status()).isEqualTo(403);
        assertThat(other.get("vdir", "/engine-rest/task/" + task).status()).isIn(403, 404);
        assertThat(tasks("vdir")).doesNotContain(task);
        assertThat(tasks("kdir")).contains(task);
    }

    @Test
    void remindsOnceThoughBothLookForWhatIsDue() throws Exception {
        List<UUID> matters =
                Stream.generate(() -> life.submitted("AP-17")).limit(4).toList();
        matters.forEach(matter -> life.until(matter, "userTask_GiveContribution"));

        int due = jdbc.sql("update camunda.act_ru_job set duedate_ = now() - interval '1 minute' "
                        + "where handler_type_ = 'timer-transition' "
                        + "and handler_cfg_ like 'boundaryEvent_ContributionReminder%'")
                .update();

        assertThat(due).isGreaterThanOrEqualTo(matters.size());
        await().atMost(PATIENCE)
                .until(() ->
                        count("select count(*) from notification where kind = 'REMINDER' and state = 'SENT'") >= due);
        assertThat(count("select count(*) from notification where state = 'WAITING'"))
                .isZero();
        assertThat(count("select count(*) from matter_log where step = 'matter.log.contributionReminded'"))
                .isEqualTo(due);
        assertThat(mail.getReceivedMessages())
                .extracting(MimeMessage::getMessageID)
                .doesNotHaveDuplicates()
                .hasSize((int) count("select count(*) from notification where state = 'SENT'"));
    }

    @Test
    void chainsWhatBothHaveAudited() {
        UUID matter = life.submitted("AP-17");
        List<Answer> seen = atOnce(node -> node.get("chef.das", "/api/matters/" + matter));
        assertThat(seen).extracting(Answer::status).containsOnly(200);
        await().atMost(PATIENCE)
                .until(() -> count(
                                "select count(*) from audit_entry e join audit_link l on l.entry = e.id "
                                        + "where deed = 'SAW' and person = 'chef.das' and subject_id = ?",
                                matter.toString())
                        == 2);

        for (Caller node : List.of(one, other)) {
            assertThat(node.get("dpo", "/api/audit/verify")
                            .json()
                            .path("broken")
                            .isNull())
                    .isTrue();
        }
    }

    private List<Answer> atOnce(Function<Caller, Answer> request) {
        CyclicBarrier together = new CyclicBarrier(2);
        return Stream.of(one, other)
                .map(node -> CompletableFuture.supplyAsync(
                        () -> {
                            meet(together);
                            return request.apply(node);
                        },
                        both))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** As the other node tells it. */
    private List<String> tasks(String person) {
        return other.get(person, "/api/tasks").json().findValuesAsText("id");
    }

    private long count(String sql, Object... params) {
        return jdbc.sql(sql).params(params).query(Long.class).single();
    }
}
