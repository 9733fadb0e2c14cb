package dk.direktionsbord.implementation.course;

import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.organisation.Organisation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who answers for a decision. Without a named owner, or when the named one has left, it is the director of the area the
 * matter comes from, so an implementation is never without somebody who can close it.
 */
@Component
public class DecisionOwner {
    private final Organisation organisation;
    private final Matters matters;

    DecisionOwner(Organisation organisation, Matters matters) {
        this.organisation = organisation;
        this.matters = matters;
    }

    /** The owner's username now. */
    public String now(UUID matterId, @Nullable String named) {
        boolean here = named != null && organisation.person(named).isPresent();
        return here && named != null ? named : directorOf(matterId);
    }

    private String directorOf(UUID matterId) {
        String centre = matters.get(matterId).owningCentre();
        String group = organisation.responsibleFor(
                "director." + organisation.areaOf(centre).id());
        return organisation.membersOf(group).get(0);
    }
}
