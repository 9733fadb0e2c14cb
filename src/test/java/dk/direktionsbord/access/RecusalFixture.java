package dk.direktionsbord.access;

import dk.direktionsbord.organisation.Organisation;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reports of recusal on a real database. */
public final class RecusalFixture {
    private RecusalFixture() {}

    public static Recusals on(JdbcClient jdbc, Organisation organisation) {
        Clock clock = Clock.systemUTC();
        return new Recusals(new RecusalTable(jdbc), new ActingNow(jdbc, clock), organisation, clock);
    }

    public static RecusalReport of(String person, UUID matter) {
        return new RecusalReport(matter, person, RecusalGround.OWN_INTEREST, "Ejer halvdelen af firmaet.");
    }
}
