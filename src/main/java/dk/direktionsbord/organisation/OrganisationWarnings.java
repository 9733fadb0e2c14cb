package dk.direktionsbord.organisation;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the organisation differs from the model of S40: three directors and nine centres, each with one chef. A warning
 * never blocks, because vacancies and acting chefs are part of life.
 */
final class OrganisationWarnings {
    private static final int DIRECTORS = 3;
    private static final int CENTRES = 9;

    private OrganisationWarnings() {}

    static List<String> of(Snapshot organisation) {
        List<String> warnings = new ArrayList<>();
        count(
                warnings,
                "direktører",
                DIRECTORS,
                organisation.groups.membersOf(Groups.DIRECTOR).size());
        count(warnings, "centre", CENTRES, organisation.centres.size());
        organisation.centres.values().forEach(centre -> chefs(warnings, centre, organisation.groups));
        return warnings;
    }

    private static void count(List<String> warnings, String what, int expected, int actual) {
        if (actual != expected) {
            warnings.add("Organisationen har %d %s. Modellen har %d.".formatted(actual, what, expected));
        }
    }

    private static void chefs(List<String> warnings, Centre centre, Groups groups) {
        List<String> chefs = groups.membersOf(Groups.scoped(Groups.CENTRE_CHEF, centre.id()));
        if (chefs.isEmpty()) {
            warnings.add("%s har ingen centerchef. Direktøren får centerchefens opgaver.".formatted(centre.name()));
        } else if (chefs.size() > 1) {
            warnings.add("%s har flere centerchefer: %s.".formatted(centre.name(), String.join(", ", chefs)));
        }
    }
}
