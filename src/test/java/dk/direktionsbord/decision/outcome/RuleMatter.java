package dk.direktionsbord.decision.outcome;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.direktionsbord.matter.Contribution;
import dk.direktionsbord.matter.DecisionAuthority;
import dk.direktionsbord.matter.Matter;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Matters and contributions with only what the rules look at. */
final class RuleMatter {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private RuleMatter() {}

    static Matter of(DecisionAuthority authority, boolean staffConsequences) {
        Map<String, Object> facts = Map.of("decisionAuthority", authority, "staffConsequences", staffConsequences);
        Map<String, Object> text = Map.of(
                "title", "Fælles ordning",
                "recommendation", List.of("at ordningen godkendes"),
                "crossCuttingPerspective", List.of(),
                "targetGroups", List.of(),
                "hearings", List.of(),
                "indicators", List.of());
        return MAPPER.convertValue(
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "matterNumber",
                        "2027-0001",
                        "type",
                        "DECISION",
                        "owningCentre",
                        "C-DAS",
                        "text",
                        text,
                        "facts",
                        facts),
                Matter.class);
    }

    static Contribution med(Contribution.State state, boolean discussed) {
        return contribution(Map.of(
                "kind", "MED",
                "party", "HOVEDMED",
                "contributor", "contributor-hr-med",
                "requestedAs", "HovedMED",
                "state", state,
                "discussedOn", discussed ? List.of(2027, 1, 5) : List.of()));
    }

    static Contribution chefSaying(Contribution.Position position) {
        return contribution(Map.of(
                "kind", "HEARING",
                "party", "centre-chef.C-BUF",
                "contributor", "centre-chef.C-BUF",
                "requestedAs", "Centerchef",
                "state", "GIVEN",
                "position", position));
    }

    private static Contribution contribution(Map<String, Object> values) {
        return MAPPER.convertValue(values, Contribution.class);
    }
}
