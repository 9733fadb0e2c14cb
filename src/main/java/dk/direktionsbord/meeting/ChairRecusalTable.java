package dk.direktionsbord.meeting;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is kept from chairing a meeting, in the database. */
@Component
class ChairRecusalTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    ChairRecusalTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Set<String> of(UUID meeting) {
        return of(List.of(meeting)).getOrDefault(meeting, Set.of());
    }

    /** A meeting from whose chair nobody is kept is left out. */
    Map<UUID, Set<String>> of(Collection<UUID> meetings) {
        Map<UUID, Set<String>> people = new HashMap<>();
        jdbc.sql("select meeting, person from meeting_chair_recusal where meeting = any(?) and ended is null")
                .param(meetings.toArray(UUID[]::new))
                .query(row -> {
                    people.computeIfAbsent(row.getObject("meeting", UUID.class), key -> new HashSet<>())
                            .add(row.getString("person"));
                });
        return people;
    }

    /** From now on it is these and nobody else. */
    void replace(UUID meeting, Set<String> people) {
        jdbc.sql("update meeting_chair_recusal set ended = ? where meeting = ? and ended is null and person <> all(?)")
                .params(now(), meeting, people.toArray(String[]::new))
                .update();
        jdbc.sql("insert into meeting_chair_recusal (meeting, person, since) select ?, person, ? "
                        + "from unnest(?::text[]) as person on conflict do nothing")
                .params(meeting, now(), people.toArray(String[]::new))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
