package dk.direktionsbord.organisation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who is above a person, and who acts for a person who names nobody. */
@Component
public class Superiors {
    private static final String MAYOR = "mayor";

    private final Organisation organisation;

    public Superiors(Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * Usernames of the leaders above the person, the nearest first: of the unit, the centre and the director area, the
     * municipal director and the mayor. Nobody is above the mayor.
     */
    public List<String> of(String username) {
        if (holds(username, MAYOR)) {
            return List.of();
        }
        Set<String> above = new LinkedHashSet<>();
        placesOf(username).forEach(place -> above.addAll(leadersOf(place)));
        above.addAll(organisation.membersOf("municipal-director"));
        above.addAll(organisation.membersOf(MAYOR));
        above.remove(username);
        return List.copyOf(above);
    }

    /**
     * Who acts for the person when nobody is named, the first choice first: for a chef or a case officer the leader
     * above, for a director the municipal director, for the municipal director another director in the order of the
     * organisation; outside the centres first a colleague in the same role. Nobody acts for the mayor unnamed.
     */
    public List<String> standInsFor(String username) {
        Set<String> choice = new LinkedHashSet<>();
        if (!holds(username, MAYOR)) {
            if (organisation.centreOf(username).isEmpty() && !holds(username, Groups.DIRECTOR)) {
                organisation.groupsOf(username).forEach(group -> choice.addAll(organisation.membersOf(group)));
            }
            choice.addAll(of(username));
            organisation.membersOf(MAYOR).forEach(choice::remove);
            choice.addAll(organisation.membersOf(Groups.DIRECTOR));
            choice.remove(username);
        }
        return List.copyOf(choice);
    }

    private List<String> placesOf(String username) {
        return organisation
                .person(username)
                .map(Person::unit)
                .map(organisation::chainOf)
                .orElse(List.of());
    }

    private List<String> leadersOf(String place) {
        List<String> leaders = new ArrayList<>();
        Stream.of(Groups.UNIT_LEADER, Groups.CENTRE_CHEF, Groups.DIRECTOR)
                .map(role -> organisation.membersOf(Groups.scoped(role, place)))
                .forEach(leaders::addAll);
        return leaders;
    }

    private boolean holds(String username, String group) {
        return organisation.groupsOf(username).contains(group);
    }
}
