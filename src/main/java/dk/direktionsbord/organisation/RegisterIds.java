package dk.direktionsbord.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The UUIDs that are known, also of those who have left. A person or a place has the same one for ever, and what the
 * record calls them never comes to mean somebody else.
 */
final class RegisterIds {
    private final Known people;
    private final Known places;

    RegisterIds(JdbcClient jdbc) {
        people = Known.of(jdbc, "select username as id, uuid from person where uuid is not null");
        places = Known.of(jdbc, "select id, uuid from unit where uuid is not null");
    }

    private record Row(String id, UUID uuid) {}

    private record Known(Map<String, UUID> byId, Map<UUID, String> byUuid) {
        static Known of(JdbcClient jdbc, String select) {
            Known known = new Known(new HashMap<>(), new HashMap<>());
            jdbc.sql(select).query(Row.class).list().forEach(row -> {
                known.byId.put(row.id, row.uuid);
                known.byUuid.put(row.uuid, row.id);
            });
            return known;
        }

        List<String> findings(String what, String id, @Nullable UUID uuid) {
            List<String> findings = new ArrayList<>();
            if (uuid != null && !byUuid.getOrDefault(uuid, id).equals(id)) {
                findings.add("%s %s: UUID'et %s hører til %s. Et id kan ikke skiftes, for sager og log husker det."
                        .formatted(what, id, uuid, byUuid.get(uuid)));
            } else if (uuid != null && !byId.getOrDefault(id, uuid).equals(uuid)) {
                findings.add(
                        "%s %s har UUID'et %s. Et id genbruges ikke; vælg et andet.".formatted(what, id, byId.get(id)));
            }
            return findings;
        }
    }

    List<String> findings(Register register) {
        List<String> findings = new ArrayList<>();
        register.people()
                .forEach(person -> findings.addAll(people.findings("Personen", person.username(), person.uuid())));
        register.places().forEach(place -> findings.addAll(places.findings("Enheden", place.id(), place.uuid())));
        return findings;
    }

    /** The register where those written without a UUID have the one that is known. */
    Register completed(Register register) {
        return register.with(
                register.places().stream()
                        .map(place -> place.uuid() == null ? place.with(places.byId.get(place.id())) : place)
                        .toList(),
                register.people().stream()
                        .map(person -> person.uuid() == null ? person.with(people.byId.get(person.username())) : person)
                        .toList());
    }
}
