package dk.direktionsbord.matter;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of the routing tables for one matter.
 *
 * @param centres the owning centre first, then the affected ones
 * @param areas the director areas they belong to
 */
record RoutingQuestion(MatterFacts facts, List<String> centres, List<String> areas) {
    static RoutingQuestion of(String owningCentre, MatterFacts facts, Organisation organisation) {
        refuseUnknown(owningCentre, facts, new KnownPlaces(organisation));
        Set<String> centres = new LinkedHashSet<>(List.of(owningCentre));
        centres.addAll(facts.affectedCentres());
        List<String> areas = centres.stream()
                .map(centre -> organisation.areaOf(centre).id())
                .distinct()
                .toList();
        return new RoutingQuestion(facts, List.copyOf(centres), areas);
    }

    Map<String, @Nullable Object> forum() {
        Map<String, @Nullable Object> inputs = part();
        inputs.put("decisionAuthority", facts.decisionAuthority().name());
        inputs.put("requestedTreatment", facts.requestedTreatment().name());
        inputs.put("kind", facts.kind().name());
        inputs.put("scope", facts.scope().name());
        inputs.put("strategic", facts.strategic());
        inputs.put("longTerm", facts.longTerm());
        inputs.put("farReaching", facts.farReaching());
        inputs.put("crossCutting", facts.crossCutting());
        inputs.put("needsCommonStand", facts.needsCommonStand());
        inputs.put("bearingNeeded", facts.bearingNeeded());
        inputs.put("significant", facts.significant());
        inputs.put("boardSparringNeeded", facts.boardSparringNeeded());
        inputs.put("sparringWanted", facts.sparringWanted());
        inputs.put("urgent", facts.urgent());
        inputs.put("noMeetingBeforeDeadline", facts.noMeetingBeforeDeadline());
        inputs.put("committeeCount", facts.committees().size());
        inputs.put("centreCount", centres.size());
        inputs.put("directorAreaCount", areas.size());
        return inputs;
    }

    Map<String, @Nullable Object> part() {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("political", facts.political());
        inputs.put("beyondOwnAuthority", facts.beyondOwnAuthority());
        inputs.put("regional", facts.regional());
        inputs.put("positionNeeded", facts.positionNeeded());
        return inputs;
    }

    Map<String, @Nullable Object> political(boolean urgentDecision) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("urgentDecision", urgentDecision);
        inputs.put("decisionAuthority", facts.decisionAuthority().name());
        return inputs;
    }

    /**
     * @param fora the fora before the political bodies
     * @param bodies the political bodies
     */
    Map<String, @Nullable Object> med(List<String> fora, List<String> bodies) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("staffConsequences", facts.staffConsequences());
        inputs.put("decidedBy", bodies.isEmpty() ? highest(fora) : "POLITICAL_BODY");
        return inputs;
    }

    private static String highest(List<String> fora) {
        if (fora.stream().anyMatch(forum -> forum.startsWith("DIREKTION_"))) {
            return "DIREKTION";
        }
        return fora.contains("KONCERNLEDELSE") ? "KONCERNLEDELSE" : "DECENTRAL";
    }

    private static void refuseUnknown(String owningCentre, MatterFacts facts, KnownPlaces known) {
        List<FieldError> errors = Stream.of(
                        known.centres("owningCentre", List.of(owningCentre)),
                        known.centres("affectedCentres", facts.affectedCentres()),
                        known.committees("committees", facts.committees()))
                .flatMap(Optional::stream)
                .toList();
        if (!errors.isEmpty()) {
            throw Refusal.fields(errors);
        }
    }
}
