package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.matter.Contribution;
import dk.direktionsbord.matter.Matter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether the MED committees a matter needs have discussed the text as it is now (S98, L-MED-1). */
final class MedHearing {
    private MedHearing() {}

    static boolean isHeld(Matter matter, List<Contribution> contributions) {
        if (!matter.facts().staffConsequences()) {
            return true;
        }
        Map<String, Contribution> newest = newestByCommittee(contributions);
        return !newest.isEmpty() && newest.values().stream().allMatch(MedHearing::isDiscussed);
    }

    /** The committees that have not discussed it, for a sentence; "MED" when none was asked. */
    static String missing(List<Contribution> contributions) {
        List<String> names = newestByCommittee(contributions).values().stream()
                .filter(contribution -> !isDiscussed(contribution))
                .map(Contribution::requestedAs)
                .distinct()
                .toList();
        return names.isEmpty() ? "MED" : String.join(", ", names);
    }

    private static boolean isDiscussed(Contribution contribution) {
        return contribution.state() == Contribution.State.GIVEN && contribution.discussedOn() != null;
    }

    private static Map<String, Contribution> newestByCommittee(List<Contribution> contributions) {
        Map<String, Contribution> newest = new LinkedHashMap<>();
        contributions.stream()
                .filter(contribution -> contribution.kind() == Contribution.Kind.MED)
                .forEach(contribution -> newest.put(contribution.party(), contribution));
        return newest;
    }
}
