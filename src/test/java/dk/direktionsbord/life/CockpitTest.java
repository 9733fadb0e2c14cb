package dk.direktionsbord.life;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.organisation.Organisation;
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
}
