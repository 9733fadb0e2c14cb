package dk.direktionsbord.access;

import dk.direktionsbord.workflow.OncePerTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is kept from a case, and who acts for whom today: one question to the database in a transaction. */
@Component
class ActingNow {
    private static final String ACTING =
            """
            select barred.person, null as stand_in from (%s) barred
            union all
            (select distinct on (person) person, stand_in from stand_in
             where :today between valid_from and valid_to and ended_at is null
             order by person, entered_at desc, id)
            """
                    .formatted(RecusalTable.BARRED);

    private final OncePerTransaction<UUID, Acting> known = new OncePerTransaction<>(this::read);
    private final JdbcClient jdbc;
    private final Clock clock;

    ActingNow(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param barred usernames of those kept from the case
     * @param standIns who acts for somebody by the username of who is away
     */
    record Acting(Set<String> barred, Map<String, String> standIns) {
        Optional<String> actingFor(String person) {
            return Optional.ofNullable(standIns.get(person));
        }
    }

    Acting in(UUID caseId) {
        return known.get(caseId);
    }

    /** To be called by whoever has written a recusal or a stand-in. */
    void changed() {
        known.forgetAll();
    }

    private Acting read(UUID caseId) {
        Set<String> barred = new HashSet<>();
        Map<String, String> standIns = new HashMap<>();
        jdbc.sql(ACTING)
                .param("cases", Set.of(caseId))
                .param("today", LocalDate.now(clock))
                .query(row -> {
                    String person = row.getString("person");
                    @Nullable String standIn = row.getString("stand_in");
                    if (standIn == null) {
                        barred.add(person);
                    } else {
                        standIns.put(person, standIn);
                    }
                });
        return new Acting(barred, standIns);
    }
}
