package dk.direktionsbord.matter;

import dk.direktionsbord.organisation.Organisation;

/**
 * Who stands above a contributor: the chef above a unit leader, the director above a chef, the municipal director above a
 * director. Staff functions answer to the secretariat, which keeps the matter moving, and it to the matter's director.
 */
record LevelAbove(Organisation organisation, String owningCentre) {
    private static final String LEADER_OF = "unit-leader.";
    private static final String CHEF_OF = "centre-chef.";
    private static final String DIRECTOR_OF = "director.";
    private static final String SECRETARIAT = "secretariat";

    /** The group above a group; one that is vacant is answered for by the next one up. */
    String of(String group) {
        return organisation.responsibleFor(above(group));
    }

    private String above(String group) {
        if (group.startsWith(LEADER_OF)) {
            String unit = group.substring(LEADER_OF.length());
            return CHEF_OF + organisation.unit(unit).orElseThrow().centreId();
        }
        if (group.startsWith(CHEF_OF)) {
            return directorOf(group.substring(CHEF_OF.length()));
        }
        if (group.startsWith(DIRECTOR_OF)) {
            return "municipal-director";
        }
        return group.equals(SECRETARIAT) ? directorOf(owningCentre) : SECRETARIAT;
    }

    private String directorOf(String centre) {
        return DIRECTOR_OF + organisation.areaOf(centre).id();
    }
}
