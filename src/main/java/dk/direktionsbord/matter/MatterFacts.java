package dk.direktionsbord.matter;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the decision tables are asked about (inputs of C1-C3, C6 and C7). An absent fact means no, none or DECISION.
 *
 * @param committees ids of the political committees concerned
 * @param recipient who gets the feedback; only for {@link RequestedTreatment#DIRECTOR_GROUPS}
 * @param affectedCentres ids of the centres concerned
 */
public record MatterFacts(
        DecisionAuthority decisionAuthority,
        boolean political,
        List<String> committees,
        Kind kind,
        Scope scope,
        RequestedTreatment requestedTreatment,
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
        List<String> affectedCentres) {
    public MatterFacts {
        decisionAuthority = Objects.requireNonNullElse(decisionAuthority, DecisionAuthority.ADMINISTRATIVE);
        kind = Objects.requireNonNullElse(kind, Kind.OPERATIONS);
        scope = Objects.requireNonNullElse(scope, Scope.OWN_CENTRE);
        requestedTreatment = Objects.requireNonNullElse(requestedTreatment, RequestedTreatment.DECISION);
        committees = committees == null ? List.of() : List.copyOf(committees);
        affectedCentres = affectedCentres == null ? List.of() : List.copyOf(affectedCentres);
    }

    /** The feedback of the director's groups has to go somewhere (R06). */
    boolean lacksRecipient() {
        return requestedTreatment == RequestedTreatment.DIRECTOR_GROUPS && recipient == null;
    }

    /** A committee with the final word has to be named. */
    boolean lacksCommittee() {
        return decisionAuthority == DecisionAuthority.COMMITTEE && committees.isEmpty();
    }
}
