package dk.direktionsbord.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dk.direktionsbord.access.RecusalGround;
import dk.direktionsbord.access.RecusalOutcome;
import dk.direktionsbord.access.RecusalReport;
import dk.direktionsbord.access.Recusals;
import dk.direktionsbord.organisation.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A page asks the database as often with many matters as with few, and gives every connection back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsPerPageTest extends Product {
    private static final int MANY = 60;
    private static final int MATTER = 4;

    @LocalServerPort
    private int port;

    @Autowired
    private Organisation organisation;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Recusals recusals;

    @Autowired
    private DataSource pool;

    private UUID matter;
    private Life life;

    @BeforeAll
    void aMatterWithADecision() {
        life = new Life(new Caller(port), organisation);
        matter = life.submitted("AP-04");
        life.live(matter);
    }

    @Test
    void doesNotAskMoreOftenWhenThereAreMoreMatters() {
        Visitor secretary = Visitor.of("sek.leder", port);
        List<String> pages = List.of("/", "/sager", "/sager?q=rammeaftale", "/beslutninger", "/sager/" + matter);
        List<Integer> few = statements(secretary, pages);

        for (int each = 0; each < 8; each++) {
            life.submitted("AP-17");
        }
        ManyMatters.copy(jdbc, matter, "1999-", MANY);

        assertThat(secretary.page("/sager?q=Kopi")).contains("Kopi ", "Næste side");
        List<Integer> many = statements(secretary, pages);
        for (int page = 0; page < few.size(); page++) {
            assertThat(many.get(page))
                    .as("%s; one may be a memory that was read anew", pages.get(page))
                    .isBetween(few.get(page) - 1, few.get(page) + 1);
        }
        assertThat(many.subList(0, MATTER)).as("statements of lists").allMatch(count -> count <= 20);
        assertThat(many.get(MATTER)).as("statements of a matter's page").isLessThanOrEqualTo(31);
    }

    @Test
    void asksOnceWhoMayChangeWhatWasDecidedAboutRecusals() {
        UUID contested = life.submitted("AP-17");
        Visitor assessor = Visitor.of("chef.das", port);
        List<String> page = List.of("/sager/" + contested);
        decided("sag.das", contested);
        List<Integer> one = statements(assessor, page);

        List.of("leder.d1", "leder.s2").forEach(person -> decided(person, contested));

        assertThat(statements(assessor, page)).isEqualTo(one);
        assertThat(assessor.page("/sager/" + contested).split("/inhabilitet/", -1))
                .hasSize(4);
    }

    private void decided(String person, UUID contested) {
        UUID report = recusals.report(
                        new RecusalReport(contested, person, RecusalGround.OWN_INTEREST, "Ejer firmaet."), "sek.leder")
                .id();
        recusals.decide(report, RecusalOutcome.NOT_RECUSED, "For svag.", "chef.das");
    }

    @Test
    void givesEveryConnectionBack() throws Exception {
        UUID waiting = life.submitted("AP-17");
        Visitor visitor = Visitor.of(
                life.personFor(life.picture(waiting).path("openTasks").get(0)), port);
        int size = pool.unwrap(HikariDataSource.class).getMaximumPoolSize();

        for (int visit = 0; visit <= size; visit++) {
            assertThat(visitor.page("/")).contains("/sager/" + waiting);
            visitor.page("/beslutninger");
        }

        assertThat(visitor.page("/sager/" + waiting)).contains("fælles overlevering");
    }

    private static List<Integer> statements(Visitor visitor, List<String> pages) {
        List<Integer> counts = new ArrayList<>();
        pages.forEach(path -> counts.add(StatementCount.during(() -> visitor.page(path))));
        return counts;
    }
}
