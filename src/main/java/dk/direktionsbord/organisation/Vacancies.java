package dk.direktionsbord.organisation;

import java.util.List;
import java.util.Optional;

/**
 * Who answers for a group without members (S40: vacancies are possible): the leader of the next place up, for roles
 * without a place the secretariat, and at the end the directors together. The mayor's office never falls to the
 * administration.
 */
final class Vacancies {
    private static final String MUNICIPAL_DIRECTOR = "municipal-director";
    private static final String SECRETARIAT = "secretariat";
    private static final String MAYOR = "mayor";

    private final Places places;
    private final Groups groups;

    Vacancies(Places places, Groups groups) {
        this.places = places;
        this.groups = groups;
    }

    String responsibleFor(String group) {
        if (!groups.membersOf(group).isEmpty() || group.equals(MAYOR) || group.equals(Groups.DIRECTOR)) {
            return group;
        }
        return responsibleFor(next(group));
    }

    private String next(String group) {
        int dot = group.indexOf('.');
        if (dot >= 0) {
            return leaderAbove(group, group.substring(dot + 1)).orElse(MUNICIPAL_DIRECTOR);
        }
        return switch (group) {
            case MUNICIPAL_DIRECTOR -> Groups.DIRECTOR;
            case SECRETARIAT -> MUNICIPAL_DIRECTOR;
            default -> SECRETARIAT;
        };
    }

    /** The leader of the group's own place, or when the group is that leader, of the place above. */
    private Optional<String> leaderAbove(String group, String place) {
        List<String> leaders =
                places.upFrom(place).stream().flatMap(up -> leader(up).stream()).toList();
        return leaders.stream().skip(leaders.indexOf(group) + 1L).findFirst();
    }

    private static Optional<String> leader(Place place) {
        if (place.isArea()) {
            return Optional.of(Groups.scoped(Groups.DIRECTOR, place.id()));
        }
        if (place.isCentre()) {
            return Optional.of(Groups.scoped(Groups.CENTRE_CHEF, place.id()));
        }
        return place.isUnit() ? Optional.of(Groups.scoped(Groups.UNIT_LEADER, place.id())) : Optional.empty();
    }
}
