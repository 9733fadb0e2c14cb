package dk.direktionsbord.matter;

import static java.util.stream.Collectors.toMap;

import dk.direktionsbord.access.Recusal;
import dk.direktionsbord.access.Recusals;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.Superiors;
import dk.direktionsbord.workflow.Substitution;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who assesses a report, and may change what was decided (L-INH-6): the nearest leader above the person who is not kept from
 * the matter and did not report it. Nobody is above the mayor; there the secretariat enters what the council has decided
 * (kommunestyrelsesloven § 14).
 */
@Component
public class RecusalAssessor {
    private final Recusals recusals;
    private final Superiors superiors;
    private final Organisation organisation;
    private final Substitution substitution;

    RecusalAssessor(Recusals recusals, Superiors superiors, Organisation organisation, Substitution substitution) {
        this.recusals = recusals;
        this.superiors = superiors;
        this.organisation = organisation;
        this.substitution = substitution;
    }

    /** The username of whoever assesses the report now. */
    public String of(Recusal report) {
        return of(report, recusals.recusedIn(report.matterId()));
    }

    private String of(Recusal report, Set<String> barred) {
        List<String> above = superiors.of(report.person()).stream()
                .filter(person -> !barred.contains(person))
                .toList();
        return Stream.of(
                        above.stream().filter(person -> !person.equals(report.reportedBy())),
                        above.stream(),
                        organisation.membersOf("secretariat").stream()
                                .filter(person -> !person.equals(report.person())))
                .flatMap(each -> each)
                .findFirst()
                .orElseThrow();
    }

    /** Whether the person assesses it, or acts for whoever does; never the one it is about. */
    boolean is(String person, Recusal report) {
        return !assessedBy(person, report.matterId(), List.of(report)).isEmpty();
    }

    /** Of the reports in a matter those for which the same holds, asked for all of them at once. */
    List<Recusal> assessedBy(String person, UUID matterId, List<Recusal> reports) {
        List<Recusal> others = reports.stream()
                .filter(report -> !report.person().equals(person))
                .toList();
        if (others.isEmpty()) {
            return List.of();
        }
        Set<String> barred = recusals.recusedIn(matterId);
        Map<UUID, String> actors =
                substitution.actorsFor(others.stream().collect(toMap(Recusal::id, report -> of(report, barred))));
        return others.stream()
                .filter(report -> person.equals(actors.get(report.id())))
                .toList();
    }
}
