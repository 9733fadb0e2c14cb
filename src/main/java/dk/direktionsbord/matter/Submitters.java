package dk.direktionsbord.matter;

import dk.direktionsbord.organisation.Centre;
import dk.direktionsbord.organisation.Organisation;
import java.util.List;
import org.springframework.stereotype.Component;

/** For which centres a person may submit matters: chefs and case officers for their own, the secretariat for all. */
@Component
public class Submitters {
    private final Organisation organisation;

    Submitters(Organisation organisation) {
        this.organisation = organisation;
    }

    public List<Centre> centresOf(String person) {
        List<String> groups = organisation.groupsOf(person);
        return organisation.centres().stream()
                .filter(centre -> maySubmit(groups, centre.id()))
                .toList();
    }

    static boolean maySubmit(List<String> groups, String centre) {
        return groups.contains("secretariat")
                || groups.contains("centre-chef." + centre)
                || groups.contains("case-officer." + centre);
    }
}
