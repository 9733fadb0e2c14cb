package dk.direktionsbord.access;

import dk.direktionsbord.organisation.StandIns;
import dk.direktionsbord.organisation.Superiors;
import dk.direktionsbord.workflow.Substitution;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who acts for whom: the stand-in a person has named for the time, and for somebody inhabil whom nobody is named for, who
 * the organisation gives.
 */
@Component
class ActingPeople implements Substitution {
    private final Recusals recusals;
    private final StandIns standIns;
    private final Superiors superiors;

    ActingPeople(Recusals recusals, StandIns standIns, Superiors superiors) {
        this.recusals = recusals;
        this.standIns = standIns;
        this.superiors = superiors;
    }

    @Override
    public Map<UUID, Set<String>> barredFrom(Set<UUID> cases) {
        return recusals.barredFrom(cases);
    }

    @Override
    public Optional<String> actorFor(String person, UUID caseId) {
        Set<String> barred = barredFrom(caseId);
        return free(person, barred, new HashSet<>()).or(() -> superiors.standInsFor(person).stream()
                .flatMap(next -> free(next, barred, new HashSet<>(Set.of(person))).stream())
                .findFirst());
    }

    /** The person, or whoever acts for the person today; nobody when they are all kept from the case. */
    private Optional<String> free(String person, Set<String> barred, Set<String> asked) {
        if (!asked.add(person)) {
            return Optional.empty();
        }
        Optional<String> named = standIns.actingFor(person).flatMap(next -> free(next, barred, asked));
        return named.isPresent() || barred.contains(person) ? named : Optional.of(person);
    }
}
