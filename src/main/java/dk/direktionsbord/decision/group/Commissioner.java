package dk.direktionsbord.decision.group;

import dk.direktionsbord.decision.sitting.Placement;
import dk.direktionsbord.decision.sitting.Sittings;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.matter.Treatments;
import dk.direktionsbord.organisation.Organisation;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who commissions a working group: the chair of koncernledelsen's meeting that set it up, else the matter's director. */
@Component
class Commissioner {
    private final Treatments treatments;
    private final Sittings sittings;
    private final Matters matters;
    private final Organisation organisation;

    Commissioner(Treatments treatments, Sittings sittings, Matters matters, Organisation organisation) {
        this.treatments = treatments;
        this.sittings = sittings;
        this.matters = matters;
        this.organisation = organisation;
    }

    /** A group; never a vacant one. */
    String of(UUID matterId) {
        String group = treatments.of(matterId).stream()
                .filter(treatment -> treatment.forum().equals("KONCERNLEDELSE"))
                .map(Treatment::id)
                .flatMap(treatment -> sittings.placementOf(treatment).stream())
                .map(Placement::chairGroup)
                .findFirst()
                .orElseGet(() -> directorOf(matterId));
        return organisation.responsibleFor(group);
    }

    private String directorOf(UUID matterId) {
        return "director."
                + organisation.areaOf(matters.get(matterId).owningCentre()).id();
    }
}
