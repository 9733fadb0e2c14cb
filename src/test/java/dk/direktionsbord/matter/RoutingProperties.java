package dk.direktionsbord.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.OrganisationFixture;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoutingProperties {
    private static final String[] FLAGS = {
        "political",
        "strategic",
        "longTerm",
        "farReaching",
        "crossCutting",
        "needsCommonStand",
        "beyondOwnAuthority",
        "regional",
        "positionNeeded",
        "bearingNeeded",
        "significant",
        "boardSparringNeeded",
        "sparringWanted",
        "urgent",
        "noMeetingBeforeDeadline",
        "staffConsequences"
    };

    private final Organisation organisation = OrganisationFixture.strandhoej();
    private final Routing routing = new Routing(DmnTables.shipped(), organisation);

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void anyFactsHitExactlyOneRuleAndExistingFora(@ForAll("facts") MatterFacts facts) {
        Recommendation recommendation = routing.preview("C-DAS", facts);

        assertThat(recommendation.rule()).matches("R(0[1-9]|1\\d|2[0-3])");
        assertThat(recommendation.route())
                .isNotEmpty()
                .allMatch(id -> organisation.forum(id).isPresent());
        assertThat(recommendation.med().isEmpty()).isEqualTo(!facts.staffConsequences());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void politicalMatterEndsInTheBodyWithTheFinalWord(@ForAll("facts") MatterFacts facts) {
        Assume.that(facts.decisionAuthority() != DecisionAuthority.COMMITTEE
                || !facts.committees().isEmpty());

        Recommendation recommendation = routing.preview("C-DAS", facts);

        assertThat(recommendation.route().get(recommendation.route().size() - 1))
                .matches(last -> endsRight(facts, recommendation, last));
    }

    @Provide
    Arbitrary<MatterFacts> facts() {
        Arbitrary<List<String>> flags = Arbitraries.of(FLAGS).list().uniqueElements();
        Arbitrary<List<String>> committees = Arbitraries.of("BUU", "SSU", "EBU", "KFU", "TKU")
                .list()
                .uniqueElements()
                .ofMaxSize(3);
        Arbitrary<List<String>> centres =
                Arbitraries.of("C-DAS", "C-BUF", "C-OEK", "C-BKM").list().uniqueElements();
        return Combinators.combine(
                        flags,
                        committees,
                        centres,
                        Arbitraries.of(DecisionAuthority.class),
                        Arbitraries.of(Kind.class),
                        Arbitraries.of(Scope.class),
                        Arbitraries.of(RequestedTreatment.class))
                .as((yes, bodies, affected, authority, kind, scope, wish) -> Facts.yes(yes.toArray(String[]::new))
                        .with("committees", bodies)
                        .with("affectedCentres", affected)
                        .with("decisionAuthority", authority)
                        .with("kind", kind)
                        .with("scope", scope)
                        .with("requestedTreatment", wish)
                        .build());
    }

    private static boolean endsRight(MatterFacts facts, Recommendation recommendation, String last) {
        return switch (facts.decisionAuthority()) {
            case COUNCIL -> last.equals("BYRAAD");
            case FINANCE_COMMITTEE -> last.equals("OEPU");
            case COMMITTEE ->
                last.equals(facts.committees().get(facts.committees().size() - 1));
            case ADMINISTRATIVE ->
                !List.of("BUU", "SSU", "EBU", "KFU", "TKU", "OEPU", "BYRAAD").contains(last);
        };
    }
}
