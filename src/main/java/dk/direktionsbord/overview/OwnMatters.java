package dk.direktionsbord.overview;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import dk.direktionsbord.matter.MatterQuery;
import dk.direktionsbord.matter.MatterState;
import dk.direktionsbord.organisation.Centre;
import dk.direktionsbord.organisation.Organisation;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which matters are a person's own: those of the centre or the director's centres, and what the person has submitted. */
@Component
class OwnMatters {
    private final Organisation organisation;

    OwnMatters(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The person's own matters in progress, the newest first. */
    MatterQuery inProgress(String username) {
        return new MatterQuery(
                "",
                Arrays.stream(MatterState.values())
                        .filter(not(MatterState::isEnded))
                        .collect(toSet()),
                centresOf(username),
                username,
                MatterQuery.Sort.NEWEST);
    }

    private List<String> centresOf(String username) {
        List<String> areas = organisation.areas().stream()
                .filter(area -> username.equals(area.director()))
                .flatMap(area -> organisation.centresOf(area.id()).stream())
                .map(Centre::id)
                .toList();
        return areas.isEmpty()
                ? organisation.centreOf(username).map(Centre::id).stream().toList()
                : areas;
    }
}
