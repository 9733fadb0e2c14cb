package dk.direktionsbord.matter;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Matters written straight to the tables, for tests of what reads them. */
public final class MatterRows {
    private static final Instant BEGINNING = Instant.parse("2027-01-04T08:00:00Z");

    private final JdbcClient jdbc;
    private int count;

    public MatterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An open matter of the centre, each a minute newer than the one before. */
    public UUID open(String centre, String title) {
        return insert(centre, title, true);
    }

    public UUID closed(String centre, String title) {
        return insert(centre, title, false);
    }

    /** The forum is on the matter's route. */
    public void plan(UUID matter, String forum) {
        jdbc.sql(
                        """
                        insert into treatment (id, matter_id, position, forum, purpose, competence, final_body, state,
                                               planned_at)
                        values (gen_random_uuid(), ?, 1, ?, 'DECISION', 'ADMINISTRATIVE', false, 'WAITING', now())
                        """)
                .params(matter, forum)
                .update();
    }

    /** The matter has reached the forum on its route. */
    public void reach(UUID matter, String forum) {
        jdbc.sql("update treatment set state = 'CURRENT', started_at = now() where matter_id = ? and forum = ?")
                .params(matter, forum)
                .update();
    }

    private UUID insert(String centre, String title, boolean open) {
        UUID id = UUID.randomUUID();
        count++;
        Timestamp at = Timestamp.from(BEGINNING.plusSeconds(60L * count));
        jdbc.sql(
                        """
                        insert into matter (id, matter_number, type, owning_centre, submitted_by, state, open, title, version,
                                            created_at, changed_at)
                        values (?, ?, 'DECISION', ?, 'sag.das', 'SUBMITTED', ?, ?, 1, ?, ?)
                        """)
                .params(id, "2027-%04d".formatted(count), centre, open, title, at, at)
                .update();
        jdbc.sql("insert into matter_text values (?, 1, '{}', '{\"affectedCentres\": [\"C-BUF\"]}', 'sag.das', ?)")
                .params(id, at)
                .update();
        return id;
    }
}
