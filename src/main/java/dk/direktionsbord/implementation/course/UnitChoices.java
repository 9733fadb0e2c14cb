package dk.direktionsbord.implementation.course;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.Unit;
import org.springframework.stereotype.Component;

/** Finds the units a centre may choose among, as the organisation is today. */
@Component
class UnitChoices {
    private final Organisation organisation;

    UnitChoices(Organisation organisation) {
        this.organisation = organisation;
    }

    UnitChoice of(String centre) {
        return new UnitChoice(
                centre, organisation.unitsOf(centre).stream().map(Unit::id).toList());
    }
}
