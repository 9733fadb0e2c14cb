package dk.direktionsbord.decision.group;

import dk.direktionsbord.decision.WorkingGroup.Member;
import dk.direktionsbord.organisation.DirectorArea;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.Person;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which director areas a group lacks when it was meant to be broad (S176). */
@Component
class Representation {
    private final Organisation organisation;

    Representation(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Ids of the areas; none when everybody was appointed for knowledge alone. */
    List<String> missingIn(List<Member> members) {
        if (members.stream().noneMatch(member -> member.criterion().isForBreadth())) {
            return List.of();
        }
        Set<String> present = members.stream().flatMap(this::placesOf).collect(Collectors.toSet());
        return organisation.areas().stream()
                .map(DirectorArea::id)
                .filter(area -> !present.contains(area))
                .toList();
    }

    private Stream<String> placesOf(Member member) {
        return organisation.person(member.person()).map(Person::unit).stream()
                .flatMap(unit -> organisation.chainOf(unit).stream());
    }
}
