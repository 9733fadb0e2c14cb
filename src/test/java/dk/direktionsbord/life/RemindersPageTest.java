package dk.direktionsbord.life;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.organisation.Organisation;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person chooses to hear of each task at once, and sees which mails there are. */
class RemindersPageTest extends Product {
    private static final String PAGE = "/paamindelser";

    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    @Autowired
    private JdbcClient jdbc;

    private Visitor director;

    @AfterEach
    void backToTheDigest() {
        choose("daglig");
    }

    @Test
    void aTaskIsToldAtOnceToWhoChoseIt() {
        director = Visitor.of("vdir", port);
        assertThat(director.page(PAGE))
                .contains("vdir@strandhoej.example", "Der er ikke sat en mailserver op", "value=\"daglig\"");
        choose("straks");
        assertThat(director.page(PAGE)).containsPattern("value=\"straks\"[^>]*checked");

        UUID matter = Life.of(port, organisation).submitted("AP-17");
        Life.of(port, organisation).liveUntil(matter, "userTask_ReviewMatter");

        assertThat(mails("vdir", matter)).isEqualTo(1);
        assertThat(mails("sek.leder", matter)).as("chose nothing").isZero();
        assertThat(director.page(PAGE)).contains("Ny opgave", "Ikke sendt: mail er ikke sat op", "/sager/" + matter);
        assertThat(Visitor.of("kdir", port).page(PAGE)).doesNotContain("/sager/" + matter);
    }

    private int mails(String person, UUID matter) {
        return jdbc.sql("select count(*) from notification where kind = 'TASK' and person = ? and subject = ?")
                .params(person, matter)
                .query(Integer.class)
                .single();
    }

    private void choose(String choice) {
        director.post(PAGE, "opgaver=" + choice, "_csrf=" + Visitor.tokenOf(director.get(PAGE)));
    }
}
