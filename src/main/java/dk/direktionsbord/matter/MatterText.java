package dk.direktionsbord.matter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a matter as a forum reads them (agenda-item template, fields 1-17). A text is never changed: a
 * correction is a new version. Absent texts are empty.
 *
 * @param recommendation the sentences to decide, each beginning with "at "
 * @param hearings ids of the bodies the submitter wants heard
 * @param closedReason why the item is closed; empty when it is open
 * @param publicDecisionText the neutral text of a closed item's decision
 */
public record MatterText(
        String title,
        String summary,
        List<String> recommendation,
        String valueForCitizens,
        String presentation,
        String alternatives,
        List<CentreConsequence> crossCuttingPerspective,
        Finances finances,
        String legalBasis,
        String staff,
        List<String> targetGroups,
        List<String> hearings,
        String communication,
        String nextSteps,
        String closedReason,
        String publicDecisionText,
        String kleMainGroup,
        String initiativeOrigin,
        List<String> indicators,
        @Nullable LocalDate deadline) {
    public MatterText {
        recommendation = List.copyOf(recommendation);
        crossCuttingPerspective = List.copyOf(crossCuttingPerspective);
        targetGroups = List.copyOf(targetGroups);
        hearings = List.copyOf(hearings);
        indicators = List.copyOf(indicators);
    }
}
