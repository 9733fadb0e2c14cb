package dk.direktionsbord.life;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.organisation.Organisation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Operations see that a matter runs and where it has stopped, never what it is about (V3). */
class CockpitTest extends Product {
    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    @Test
    void showsTheSystemAdministratorWhatRunsWithoutItsContent() {
        Caller http = new Caller(port);
        UUID matter = new Life(http, organisation).begin("AP-13", "Salg af grund ved havnen", "Grunden sælges.");

        String running = http.get("sysadm", "/engine-rest/process-instance?businessKey=" + matter)
                .body();
        String known = http.get("sysadm", "/engine-rest/variable-instance").body();
        String tasks = http.get("sysadm", "/engine-rest/task").body();

        assertThat(running).contains("matter-course");
        assertThat(known).isNotEqualTo("[]").doesNotContain("havnen");
        assertThat(tasks).doesNotContain("havnen");
        assertThat(http.get("chef.das", "/engine-rest/process-instance?businessKey=" + matter)
                        .body())
                .isEqualTo("[]");
    }

    @Test
    void letsTheSystemAdministratorAloneTryAgainWhatFailed() {
        Caller http = new Caller(port);
        new Life(http, organisation).begin("AP-13", "Salg af grund ved stranden", "Grunden sælges.");
        String job = http.get("sysadm", "/engine-rest/job?processDefinitionKey=agenda-submission&timers=true")
                .json()
                .path(0)
                .path("id")
                .asText();
        String retries = "/engine-rest/job/" + job + "/retries";

        assertThat(job).isNotEmpty();
        for (String other : List.of("procesejer", "sek.leder", "chef.bkm")) {
            assertThat(http.put(other, retries, Map.of("retries", 3)).status())
                    .as(other)
                    .isEqualTo(403);
        }
        assertThat(http.put("sysadm", retries, Map.of("retries", 3)).status()).isEqualTo(204);
        assertThat(http.put("sysadm", "/engine-rest/job/" + job + "/suspended", Map.of("suspended", true))
                        .status())
                .as("no more than that")
                .isEqualTo(403);
    }
}
