package dk.direktionsbord.matter;

import dk.direktionsbord.document.CprNumbers;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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

    boolean recommendationsBeginWithAt() {
        return recommendation.stream().allMatch(sentence -> sentence.regionMatches(true, 0, "at ", 0, 3));
    }

    /** Whether any of the words hold what looks like a CPR number (L-GDPR-1). */
    boolean looksLikeCpr() {
        return words().anyMatch(CprNumbers::looksLikeOneIn);
    }

    private Stream<String> words() {
        return Stream.of(
                        Stream.of(title, summary, valueForCitizens, presentation, alternatives, legalBasis, staff),
                        Stream.of(communication, nextSteps, closedReason, publicDecisionText),
                        Stream.of(finances.funding(), finances.financeRemark()),
                        recommendation.stream(),
                        crossCuttingPerspective.stream().map(CentreConsequence::consequence))
                .flatMap(texts -> texts);
    }
}
