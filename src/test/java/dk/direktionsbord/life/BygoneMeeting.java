package dk.direktionsbord.life;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A direktionsmøde so long ago that no other test's matter is placed on it; each test has a year of its own. */
public final class BygoneMeeting {
    private BygoneMeeting() {}

    public static UUID held(JdbcClient jdbc, LocalDate day) {
        return on(jdbc, day, "HELD");
    }

    /** As if nobody had ever held it. */
    static UUID planned(JdbcClient jdbc, LocalDate day) {
        return on(jdbc, day, "PLANNED");
    }

    private static UUID on(JdbcClient jdbc, LocalDate day, String state) {
        return jdbc.sql(
                        """
                insert into meeting (id, number, form, name, secret, scope, planned_on, held_on, ends_on, starts_at,
                                     ends_at, place, state, chair, chair_reason, explanation, calendar_sequence, changed_at)
                values (gen_random_uuid(), 0, 'DIREKTION_MEETING', 'Direktionsmøde', false, '', :day, :day, :day,
                        '09:00', '12:00', '', :state, 'kdir', '', '', 0, now())
                returning id
                """)
                .param("day", day)
                .param("state", state)
                .query(UUID.class)
                .single();
    }
}
