package dk.direktionsbord.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the forms matter-description and matter-correction submit, one component a field. A field the form hid or left
 * empty is absent.
 *
 * @param owningCentre absent in a correction: a matter does not move to another centre
 * @param correction only in a correction
 */
record MatterFields(
        UUID matterId,
        String performedBy,
        @Nullable Correction correction,
        @Nullable String title,
        @Nullable String summary,
        @Nullable MatterType type,
        @Nullable String owningCentre,
        @Nullable List<Sentence> recommendation,
        @Nullable String valueForCitizens,
        @Nullable String presentation,
        @Nullable String alternatives,
        @Nullable List<CentreConsequence> crossCuttingPerspective,
        boolean hasConsequences,
        long operations1000kr,
        long capital1000kr,
        @Nullable List<String> years,
        @Nullable String funding,
        @Nullable String financeRemark,
        @Nullable String legalBasis,
        @Nullable DecisionAuthority decisionAuthority,
        boolean political,
        @Nullable List<String> committees,
        @Nullable Kind kind,
        @Nullable Scope scope,
        @Nullable RequestedTreatment requestedTreatment,
        @Nullable Recipient recipient,
        boolean strategic,
        boolean longTerm,
        boolean farReaching,
        boolean crossCutting,
        boolean needsCommonStand,
        boolean beyondOwnAuthority,
        boolean regional,
        boolean positionNeeded,
        boolean bearingNeeded,
        boolean significant,
        boolean boardSparringNeeded,
        boolean sparringWanted,
        boolean urgent,
        boolean noMeetingBeforeDeadline,
        boolean staffConsequences,
        boolean legalBasisUncertain,
        boolean newPersonalData,
        boolean newItSystem,
        boolean externalCommunication,
        boolean procurement,
        boolean propertyAffected,
        @Nullable List<String> affectedCentres,
        @Nullable String staff,
        @Nullable List<String> targetGroups,
        @Nullable List<String> hearings,
        @Nullable String communication,
        @Nullable String nextSteps,
        @Nullable Boolean open,
        @Nullable String closedReason,
        @Nullable String publicDecisionText,
        @Nullable String kleMainGroup,
        @Nullable String initiativeOrigin,
        @Nullable List<String> indicators,
        @Nullable LocalDate deadline) {

    /** What the submitter does with a matter that came back. */
    enum Correction {
        RESUBMIT,
        WITHDRAW
    }

    /** One row of the recommendation. */
    record Sentence(@Nullable String text) {}

    MatterType matterType() {
        return Objects.requireNonNullElse(type, MatterType.DECISION);
    }

    /** Open unless the submitter closes it: no rule closes an item by itself (L-KSL-3). */
    boolean isOpen() {
        return open == null || open;
    }

    MatterText text() {
        return new MatterText(
                words(title),
                words(summary),
                sentences(),
                words(valueForCitizens),
                words(presentation),
                words(alternatives),
                list(crossCuttingPerspective),
                finances(),
                words(legalBasis),
                words(staff),
                list(targetGroups),
                list(hearings),
                words(communication),
                words(nextSteps),
                isOpen() ? "" : words(closedReason),
                isOpen() ? "" : words(publicDecisionText),
                words(kleMainGroup),
                words(initiativeOrigin),
                list(indicators),
                deadline);
    }

    MatterFacts facts() {
        return new MatterFacts(
                Objects.requireNonNullElse(decisionAuthority, DecisionAuthority.ADMINISTRATIVE),
                political,
                list(committees),
                Objects.requireNonNullElse(kind, Kind.OPERATIONS),
                Objects.requireNonNullElse(scope, Scope.OWN_CENTRE),
                Objects.requireNonNullElse(requestedTreatment, RequestedTreatment.DECISION),
                recipient,
                strategic,
                longTerm,
                farReaching,
                crossCutting,
                needsCommonStand,
                beyondOwnAuthority,
                regional,
                positionNeeded,
                bearingNeeded,
                significant,
                boardSparringNeeded,
                sparringWanted,
                urgent,
                noMeetingBeforeDeadline,
                staffConsequences,
                legalBasisUncertain,
                newPersonalData,
                newItSystem,
                externalCommunication,
                procurement,
                propertyAffected,
                list(affectedCentres));
    }

    private Finances finances() {
        return new Finances(
                hasConsequences,
                operations1000kr,
                capital1000kr,
                list(years).stream().map(Integer::valueOf).toList(),
                words(funding),
                words(financeRemark));
    }

    private List<String> sentences() {
        return list(recommendation).stream()
                .map(row -> words(row.text()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }
}
