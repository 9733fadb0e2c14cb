package dk.direktionsbord.implementation.reading;

import dk.direktionsbord.matter.PartSource;
import dk.direktionsbord.organisation.Organisation;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever carries a decision out, down to the outermost link, has a part in its matter (S47, S59). */
@Component
class Implementers implements PartSource {
    private static final String SELECT =
            """
            select distinct i.matter_id from implementation i
            left join implementation_centre c on c.implementation_id = i.id
            left join implementation_unit u on u.centre_id = c.id
            where i.matter_id in (:matters)
            and (i.owner = :username or c.centre in (:places) or u.unit in (:places))
            """;

    private final JdbcClient jdbc;
    private final Organisation organisation;

    Implementers(JdbcClient jdbc, Organisation organisation) {
        this.jdbc = jdbc;
        this.organisation = organisation;
    }

    @Override
    public Set<UUID> partsOf(String username, Set<UUID> matters) {
        if (matters.isEmpty()) {
            return Set.of();
        }
        return jdbc.sql(SELECT)
                .param("matters", matters)
                .param("username", username)
                .param("places", placesLedBy(username))
                .query(UUID.class)
                .set();
    }

    /** Centres and units the person leads; never empty, so that the query always has something to compare with. */
    private List<String> placesLedBy(String username) {
        List<String> places = organisation.groupsOf(username).stream()
                .filter(group -> group.startsWith("centre-chef.") || group.startsWith("unit-leader."))
                .map(group -> group.substring(group.indexOf('.') + 1))
                .collect(Collectors.toList());
        return places.isEmpty() ? List.of("") : places;
    }
}
