package dk.direktionsbord.access;

import dk.direktionsbord.access.ActingNow.Acting;
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
    private final ActingNow acting;
    private final Superiors superiors;

    ActingPeople(Recusals recusals, ActingNow acting, Superiors superiors) {
        this.recusals = recusals;
        this.acting = acting;
        this.superiors = superiors;
    }

    @Override
    public Map<UUID, Set<String>> barredFrom(Set<UUID> cases) {
        return recusals.barredFrom(cases);
    }

    @Override
    public Set<String> barredFrom(UUID caseId) {
        return acting.in(caseId).barred();
    }

    @Override
    public Optional<String> actorFor(String person, UUID caseId) {
        Acting now = acting.in(caseId);
        return free(person, now, new HashSet<>()).or(() -> superiors.standInsFor(person).stream()
                .flatMap(next -> free(next, now, new HashSet<>(Set.of(person))).stream())
                .findFirst());
    }

    /** The person, or whoever acts for the person today; nobody when they are all kept from the case. */
    private Optional<String> free(String person, Acting now, Set<String> asked) {
        if (!asked.add(person)) {
            return Optional.empty();
        }
        Optional<String> named = now.actingFor(person).flatMap(next -> free(next, now, asked));
        return named.isPresent() || now.barred().contains(person) ? named : Optional.of(person);
    }
}
