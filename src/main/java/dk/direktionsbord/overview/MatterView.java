package dk.direktionsbord.overview;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything a matter's page shows to those who see all of it.
 *
 * @param warnings what must be mended before anything of it is released (L-GDPR-1)
 * @param returned why and by whom it was sent back, while it is with the submitter for that reason
 * @param joint what several do together: director's groups, working groups, cooperating centres
 * @param standpoints bearings and positions, apart from the decisions
 * @param mayAddPerspective whether the reader may add a perspective now (S109)
 */
record MatterView(
        MatterCard card,
        List<String> warnings,
        MatterPresentation presentation,
        @Nullable Return returned,
        List<TaskLine> tasks,
        @Nullable RouteReason route,
        List<CourseLine> course,
        JointWork joint,
        List<ContributionLine> contributions,
        List<DecisionLine> decisions,
        List<StandpointLine> standpoints,
        List<FollowUpView> followUps,
        List<NoteLine> perspectives,
        boolean mayAddPerspective,
        RecusalView recusals,
        List<NoteLine> log) {
    /** Who sent the matter back, and why. */
    record Return(String by, String reason) {}

    public long missingContributions() {
        return contributions.stream().filter(ContributionLine::missing).count();
    }

    /** Names of those whose contribution is missing. */
    public String missingNames() {
        return contributions.stream()
                .filter(ContributionLine::missing)
                .map(ContributionLine::party)
                .collect(Collectors.joining(", "));
    }
}
