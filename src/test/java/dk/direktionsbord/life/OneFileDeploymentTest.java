package dk.direktionsbord.life;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktionsbord.life.Caller.Answer;
import dk.direktionsbord.organisation.Organisation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A process owner deploys one file at a time, as Camunda Modeler does, and the rest of the set follows. */
class OneFileDeploymentTest extends Product {
    private static final Path SUBMISSION = Path.of("processes/agenda-submission/agenda-submission.bpmn");
    private static final String LABEL = "name=\"Kvalitetssikr sag\"";

    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    private Life life;

    @BeforeEach
    void begin() {
        life = Life.of(port, organisation);
    }

    @AfterEach
    void asShipped() throws IOException {
        assertThat(deploy(Files.readString(SUBMISSION)).status()).isEqualTo(200);
    }

    @Test
    void runsTheChangedDiagramWithTheFormsAndProcessesInForce() throws IOException {
        Answer deployed = deploy(Files.readString(SUBMISSION).replace(LABEL, "name=\"Gennemgå sag\""));
        assertThat(deployed.status()).as(deployed.body()).isEqualTo(200);

        UUID matter = life.submitted("AP-04");
        life.liveUntil(matter, "userTask_CheckQuality");

        JsonNode task = life.picture(matter).path("openTasks").path(0);
        assertThat(task.path("name").asText()).startsWith("Gennemgå sag: ");
        assertThat(life.complete(task).status()).isEqualTo(204);
    }

    @Test
    void refusesASecondFileWithTheSameProcessAndKeepsTheOneInForce() throws IOException {
        Answer refused = life.http()
                .upload(
                        "procesejer",
                        "/engine-rest/deployment/create",
                        "kopi.bpmn",
                        Files.readString(SUBMISSION).getBytes(UTF_8),
                        "deployment-name=Kopi");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("agenda-submission.bpmn", "kopi.bpmn");
    }

    /** The fields that Camunda Modeler 5 sends. */
    private Answer deploy(String diagram) {
        return life.http()
                .upload(
                        "procesejer",
                        "/engine-rest/deployment/create",
                        "agenda-submission.bpmn",
                        diagram.getBytes(UTF_8),
                        "deployment-name=Indsend sag",
                        "deployment-source=Camunda Modeler",
                        "enable-duplicate-filtering=true",
                        "deploy-changed-only=true");
    }
}
