package dk.direktionsbord.notification;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has chosen to hear of each task at once; all others get one mail a working day. */
@Component
class DeliveryChoices {
    private final JdbcClient jdbc;
    private final Clock clock;

    DeliveryChoices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean atOnce(String person) {
        return atOnce().contains(person);
    }

    Set<String> atOnce() {
        return jdbc.sql("select person from notification_choice where at_once")
                .query(String.class)
                .set();
    }

    void choose(String person, boolean atOnce) {
        jdbc.sql(
                        """
                        insert into notification_choice (person, at_once, changed_at) values (:person, :atOnce, :now)
                        on conflict (person) do update set at_once = :atOnce, changed_at = :now
                        """)
                .param("person", person)
                .param("atOnce", atOnce)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
