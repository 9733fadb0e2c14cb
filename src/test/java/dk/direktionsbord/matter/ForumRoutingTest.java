package dk.direktionsbord.matter;

import static dk.direktionsbord.matter.Facts.none;
import static dk.direktionsbord.matter.Facts.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktionsbord.organisation.OrganisationFixture;
import dk.direktionsbord.workflow.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ForumRoutingTest {
    private final DmnTables tables = DmnTables.shipped();
    private final Routing routing = new Routing(tables, OrganisationFixture.strandhoej());

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesInOrder")
    void eachRuleOfForumRoutingIsHit(String rule, Facts facts, String fora) {
        Recommendation recommendation = routing.preview("C-DAS", facts.build());

        assertThat(recommendation.rule()).isEqualTo(rule);
        assertThat(String.join(" ", recommendation.route())).isEqualTo(fora);
        assertThat(recommendation.why())
                .isEqualTo(tables.reasonsOf("forum-routing").get(rule));
    }

    @Test
    void noRuleOfForumRoutingIsLeftUntested() {
        List<String> expected =
                IntStream.rangeClosed(1, 23).mapToObj("R%02d"::formatted).toList();

        assertThat(rulesInOrder().map(arguments -> arguments[0])).containsExactlyElementsOf(expected);
        assertThat(tables.reasonsOf("forum-routing").keySet()).containsExactlyElementsOf(expected);
    }

    static Stream<Object[]> rulesInOrder() {
        Map<String, Facts> facts = new LinkedHashMap<>();
        facts.put(
                "R01 DIRECTOR MAYOR_URGENT_DECISION BYRAAD",
                yes("urgent", "noMeetingBeforeDeadline").with("decisionAuthority", DecisionAuthority.COUNCIL));
        facts.put("R02 STRATEGY_DAY", none().with("requestedTreatment", RequestedTreatment.STRATEGIC_LINES));
        facts.put(
                "R03 SEMINAR",
                yes("strategic")
                        .with("requestedTreatment", RequestedTreatment.REFLECTION)
                        .with("scope", Scope.WHOLE_ORGANISATION));
        facts.put("R04 THEME_MEETING", yes("strategic").with("requestedTreatment", RequestedTreatment.THEME));
        facts.put(
                "R05 KONCERNLEDELSE WORKING_GROUP KONCERNLEDELSE",
                none().with("requestedTreatment", RequestedTreatment.ILLUMINATION));
        facts.put(
                "R06 CHEF_MEETING_KD CHEF_MEETING_VD CHEF_MEETING_BKM DIREKTION_PART2",
                none().with("requestedTreatment", RequestedTreatment.DIRECTOR_GROUPS)
                        .with("recipient", Recipient.DIREKTION));
        facts.put(
                "R07 DIREKTION_PART2 KONCERNLEDELSE DIREKTION_PART2",
                none().with("requestedTreatment", RequestedTreatment.QUALIFICATION));
        facts.put("R08 DIREKTION_PART1", yes("regional", "positionNeeded"));
        facts.put("R09 DIREKTION_PART1", yes("political", "bearingNeeded"));
        facts.put(
                "R10 DIREKTION_PART1 BUU SSU",
                yes("political")
                        .with("decisionAuthority", DecisionAuthority.COMMITTEE)
                        .with("committees", List.of("BUU", "SSU")));
        facts.put(
                "R11 DIREKTION_PART2",
                yes("strategic", "farReaching").with("kind", Kind.LEGISLATION).with("scope", Scope.WHOLE_ORGANISATION));
        facts.put(
                "R12 DIREKTION_PART1 OEPU",
                yes("political")
                        .with("kind", Kind.FINANCE)
                        .with("scope", Scope.WHOLE_ORGANISATION)
                        .with("decisionAuthority", DecisionAuthority.FINANCE_COMMITTEE));
        facts.put("R13 KONCERNLEDELSE", none().with("kind", Kind.ORGANISATIONAL));
        facts.put("R14 KONCERNLEDELSE", yes("crossCutting").with("scope", Scope.LARGE_PARTS));
        facts.put("R15 KONCERNLEDELSE", yes("needsCommonStand").with("kind", Kind.OPERATIONS));
        facts.put("R16 KONCERNLEDELSE", yes("longTerm", "strategic").with("kind", Kind.DEVELOPMENT));
        facts.put("R17 DIREKTION_PART2", yes("significant", "boardSparringNeeded"));
        facts.put(
                "R18 DIRECTOR BUU OEPU BYRAAD",
                yes("political")
                        .with("decisionAuthority", DecisionAuthority.COUNCIL)
                        .with("committees", List.of("BUU")));
        facts.put("R19 CENTRE_CHEF", none().with("kind", Kind.LEGISLATION));
        facts.put("R20 CHEF_MEETING_VD", none().affecting("C-DAS", "C-BUF"));
        facts.put("R21 CENTRE_COOPERATION", none().affecting("C-DAS", "C-OEK"));
        facts.put("R22 ONE_TO_ONE", yes("sparringWanted"));
        facts.put("R23 CENTRE_CHEF", none());
        return facts.entrySet().stream().map(entry -> new Object[] {
            entry.getKey().substring(0, 3), entry.getValue(), entry.getKey().substring(4)
        });
    }

    @Test
    void matterBeyondOwnAuthorityGetsAPosition() {
        Recommendation recommendation =
                routing.preview("C-DAS", yes("beyondOwnAuthority").build());

        assertThat(recommendation.rule()).isEqualTo("R08");
        assertThat(recommendation.treatment()).isEqualTo(RecommendedTreatment.POSITION);
    }

    @Test
    void recommendationKeepsEveryTableItAsked() {
        Recommendation recommendation = routing.preview(
                "C-DAS", yes("significant", "boardSparringNeeded").build());

        assertThat(recommendation.answers())
                .extracting(Recommendation.Answer::table)
                .containsExactly("forum-routing", "direktion-part", "political-route", "med-involvement");
        assertThat(recommendation.answers().get(0).inputs()).containsEntry("significant", true);
        assertThat(recommendation.hitOf("forum-routing").rule()).isEqualTo("R17");
    }

    @Test
    void refusesUnknownCentresAndCommitteesAllAtOnce() {
        MatterFacts facts = none().affecting("C-NIX", "C-NUX", "C-DAS")
                .with("committees", List.of("XYZ"))
                .build();

        assertThatThrownBy(() -> routing.preview("C-ABC", facts))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.errors())
                        .extracting(error -> error.field())
                        .containsExactly("owningCentre", "affectedCentres", "committees"));
    }

    @Test
    void errorNamesAFewOfThousandsOfUnknownCentres() {
        String[] centres =
                IntStream.range(0, 5000).mapToObj(number -> "C-" + number).toArray(String[]::new);

        assertThatThrownBy(
                        () -> routing.preview("C-DAS", none().affecting(centres).build()))
                .hasMessage("Centret findes ikke: C-0, C-1, C-2 og 4.997 mere. Vælg fra listen.");
    }
}
