package dk.direktionsbord.access;

import dk.direktionsbord.access.ActingNow.Acting;
import dk.direktionsbord.organisation.Successors;
import dk.direktionsbord.organisation.Superiors;
import dk.direktionsbord.workflow.Substitution;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who acts for whom: the stand-in a person has named for the time, and for somebody inhabil or gone whom nobody is named
 * for, who the organisation gives.
 */
@Component
class ActingPeople implements Substitution {
    private final Recusals recusals;
    private final ActingNow acting;
    private final Superiors superiors;
    private final Successors successors;

    ActingPeople(Recusals recusals, ActingNow acting, Superiors superiors, Successors successors) {
        this.recusals = recusals;
        this.acting = acting;
        this.superiors = superiors;
        this.successors = successors;
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
        return free(person, now, new HashSet<>()).or(() -> next(person).stream()
                .flatMap(next -> free(next, now, new HashSet<>(Set.of(person))).stream())
                .findFirst());
    }

    @Override
    public Map<UUID, String> actorsFor(Map<UUID, String> people) {
        acting.ask(people.keySet());
        return Substitution.super.actorsFor(people);
    }

    private List<String> next(String person) {
        return successors.hasLeft(person) ? successors.of(person) : superiors.standInsFor(person);
    }

    /** The person, or whoever acts for the person today; nobody when they are all kept from the case or have left. */
    private Optional<String> free(String person, Acting now, Set<String> asked) {
        if (!asked.add(person)) {
            return Optional.empty();
        }
        Optional<String> named = now.actingFor(person).flatMap(next -> free(next, now, asked));
        return named.isPresent() || now.barred().contains(person) || successors.hasLeft(person)
                ? named
                : Optional.of(person);
    }
}
