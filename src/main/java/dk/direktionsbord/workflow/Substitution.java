package dk.direktionsbord.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who must keep away from a case, and who acts for somebody in it. Answered by the rooms, asked by the engine. */
public interface Substitution {
    /**
     * Usernames of those who may neither see nor do anything in each of the cases (forvaltningsloven § 3, stk. 3); a case
     * nobody is kept from is left out.
     */
    Map<UUID, Set<String>> barredFrom(Set<UUID> cases);

    /** The same for one case. */
    default Set<String> barredFrom(UUID caseId) {
        return barredFrom(Set.of(caseId)).getOrDefault(caseId, Set.of());
    }

    /** Who does what the person has to do in the case now: mostly the person; empty when there is nobody who may. */
    Optional<String> actorFor(String person, UUID caseId);

    /** The same for one person in each of many cases; a case in which nobody may is left out. */
    default Map<UUID, String> actorsFor(Map<UUID, String> people) {
        Map<UUID, String> actors = new HashMap<>();
        people.forEach((caseId, person) -> actorFor(person, caseId).ifPresent(actor -> actors.put(caseId, actor)));
        return actors;
    }
}
