package dk.direktionsbord.life;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.direktionsbord.access.Access;
import dk.direktionsbord.access.Subject;
import dk.direktionsbord.access.Verdict;
import dk.direktionsbord.life.Caller.Answer;
import dk.direktionsbord.workflow.DeployedTables;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A process owner deploys who sees what, and can loosen nothing that denies. */
class VisibilityTableLifeTest extends Product {
    private static final String STRANGER = "leder.p1";
    private static final Path SHIPPED = Path.of("processes/decision-tables/visibility.dmn");

    @LocalServerPort
    private int port;

    @Autowired
    private Access access;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private DeployedTables tables;

    private Caller http;

    @BeforeEach
    void caller() {
        http = new Caller(port);
    }

    @AfterEach
    void asShipped() throws IOException {
        assertThat(deploy("procesejer", Files.readString(SHIPPED)).status()).isEqualTo(200);
    }

    @Test
    void takesTheDeployedTableIntoUseAtOnceAndStillDenies() throws IOException {
        assertThat(seen(true).known()).isFalse();

        Answer deployed = deploy("procesejer", allowingEverything());

        assertThat(deployed.status()).as(deployed.body()).isEqualTo(200);
        assertThat(seen(true).rule()).isEqualTo("A1");
        assertThat(seen(true).full()).isTrue();
        assertThat(seen(false).rule()).isEqualTo("V4");
        assertThat(access.maySee("procesejer", matter(true)).rule()).isEqualTo("V3");
    }

    @Test
    void takesTheTableThatAnotherNodeDeployedIntoUseWithoutARestart() throws IOException {
        assertThat(seen(true).known()).isFalse();

        deployPastThisNode(allowingEverything());

        await().atMost(Duration.ofSeconds(60)).until(() -> seen(true).rule().equals("A1"));
        assertThat(seen(false).rule()).isEqualTo("V4");
    }

    /** As another node does: the version is in the database, and nothing here has been told. */
    private void deployPastThisNode(String table) {
        RepositoryServiceImpl elsewhere = new RepositoryServiceImpl();
        elsewhere.setCommandExecutor(engine.getCommandExecutorTxRequired());
        elsewhere
                .createDeployment()
                .name("Hvem ser hvad")
                .addInputStream("visibility.dmn", new ByteArrayInputStream(table.getBytes(UTF_8)))
                .deploy();
        assertThat(tables.newest("visibility").orElseThrow().dmn())
                .as("this node has not been told")
                .isNotEqualTo(table.getBytes(UTF_8));
    }

    @Test
    void refusesATableThatCannotBeReadInDanishAndKeepsTheOneInForce() throws IOException {
        Answer refused =
                deploy("procesejer", Files.readString(SHIPPED).replace("\"SUMMARY\"</text>", "\"ALT\"</text>"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("Der er kun tre svar");
        assertThat(seen(true).rule()).isEqualTo("V15");
        assertThat(http.upload(
                                "procesejer",
                                "/api/processes/check",
                                "visibility.dmn",
                                Files.readString(SHIPPED)
                                        .replace("<rule id=\"V10\">", "<rule id=\"V1\">")
                                        .getBytes(UTF_8))
                        .body())
                .contains("V1 til V4 afviser altid");
    }

    @Test
    void letsNobodyElseDeployIt() throws IOException {
        for (String person : List.of("kdir", "sek.leder", "sysadm")) {
            assertThat(deploy(person, allowingEverything()).status()).as(person).isEqualTo(403);
        }
        assertThat(seen(true).rule()).isEqualTo("V15");
    }

    private Verdict seen(boolean open) {
        return access.maySee(STRANGER, matter(open));
    }

    private static Subject matter(boolean open) {
        return Subject.matter("C-DAS", List.of(), open, List.of("CENTRE_CHEF"), List.of());
    }

    private Answer deploy(String person, String table) {
        return http.upload(
                person,
                "/engine-rest/deployment/create",
                "visibility.dmn",
                table.getBytes(UTF_8),
                "deployment-name=Hvem ser hvad");
    }

    private static String allowingEverything() throws IOException {
        String table = Files.readString(SHIPPED);
        String row = table.substring(table.indexOf("<rule id=\"V15\">"), table.lastIndexOf("</rule>"));
        String rule = row.replace("V15", "A1").replace("\"NONE\"", "\"FULL\"");
        return table.substring(0, table.indexOf("<rule ")) + rule + table.substring(table.lastIndexOf("</rule>"));
    }
}
