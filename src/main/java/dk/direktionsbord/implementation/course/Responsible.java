package dk.direktionsbord.implementation.course;

import dk.direktionsbord.organisation.Organisation;
import org.springframework.stereotype.Component;

/** Which group answers for a centre or a unit now; a vacant place is answered for by the level above. */
@Component
public class Responsible {
    private final Organisation organisation;

    Responsible(Organisation organisation) {
        this.organisation = organisation;
    }

    public String centreChef(String centre) {
        return organisation.responsibleFor("centre-chef." + centre);
    }

    public String director(String centre) {
        return organisation.responsibleFor(
                "director." + organisation.areaOf(centre).id());
    }

    /** A centre that confirms for itself is answered for by its chef. */
    public String unitLeader(String unit) {
        boolean centre = organisation.centre(unit).isPresent();
        return centre ? centreChef(unit) : organisation.responsibleFor("unit-leader." + unit);
    }
}
