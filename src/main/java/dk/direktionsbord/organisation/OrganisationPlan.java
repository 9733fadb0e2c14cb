package dk.direktionsbord.organisation;

import dk.direktionsbord.workflow.Sha256;
import java.time.LocalDate;
import java.util.List;

/**
 * What a file changes in the organisation.
 *
 * @param takesEffect the first day it holds
 * @param fingerprint the same for the same file and the same changes only
 */
public record OrganisationPlan(LocalDate takesEffect, List<OrganisationChange> changes, String fingerprint) {
    public OrganisationPlan {
        changes = List.copyOf(changes);
    }

    static OrganisationPlan of(LocalDate takesEffect, List<OrganisationChange> changes, byte[] file) {
        return new OrganisationPlan(takesEffect, changes, Sha256.of(Sha256.of(file) + takesEffect + changes));
    }

    /** Whether the organisation is as the file says already. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
