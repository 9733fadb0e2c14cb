package dk.direktionsbord.access;

import static java.util.stream.Collectors.toMap;

import dk.direktionsbord.workflow.OncePerTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
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
            select barred.id, barred.person, null as stand_in from (%s) barred
            union all
            (select distinct on (person) null, person, stand_in from stand_in
             where :today between valid_from and valid_to and ended_at is null
             order by person, entered_at desc, id)
            """
                    .formatted(RecusalTable.BARRED);

    private final OncePerTransaction<UUID, Acting> known = new OncePerTransaction<>(
            caseId -> Objects.requireNonNull(read(Set.of(caseId)).get(caseId)));
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

    /** Asks for many cases at once, so that none of them is asked for alone later in the transaction. */
    void ask(Set<UUID> cases) {
        if (!cases.isEmpty()) {
            read(cases).forEach(known::put);
        }
    }

    /** To be called by whoever has written a recusal or a stand-in. */
    void changed() {
        known.forgetAll();
    }

    private Map<UUID, Acting> read(Set<UUID> cases) {
        Map<UUID, Set<String>> barred = new HashMap<>();
        Map<String, String> standIns = new HashMap<>();
        jdbc.sql(ACTING)
                .param("cases", cases)
                .param("today", LocalDate.now(clock))
                .query(row -> {
                    String person = row.getString("person");
                    @Nullable String standIn = row.getString("stand_in");
                    if (standIn == null) {
                        barred.computeIfAbsent(row.getObject("id", UUID.class), each -> new HashSet<>())
                                .add(person);
                    } else {
                        standIns.put(person, standIn);
                    }
                });
        return cases.stream()
                .collect(toMap(each -> each, each -> new Acting(barred.getOrDefault(each, Set.of()), standIns)));
    }
}
