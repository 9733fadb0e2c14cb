package dk.direktionsbord.kle;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.direktionsbord.TestDatabase;
import java.time.Clock;
import java.util.List;

/** Plans for tests of other rooms. */
public final class KleFixture {
    private KleFixture() {}

    /** No plan has been imported. */
    public static KlePlan noPlan() {
        return new KlePlan(new KleTable(TestDatabase.jdbc()), Clock.systemUTC());
    }

    /** A table has been imported by the process owner. */
    public static KlePlan imported(String csv) {
        KleTable table = new KleTable(TestDatabase.jdbc());
        KleImport made = new KleImport(Clock.systemUTC().instant(), "procesejer", "plan.csv", 0, 0, 0);
        byte[] bytes = csv.getBytes(UTF_8);
        table.add(table.add(made, ""), List.copyOf(KleFile.numbers(bytes).values()));
        return new KlePlan(table, Clock.systemUTC());
    }
}
