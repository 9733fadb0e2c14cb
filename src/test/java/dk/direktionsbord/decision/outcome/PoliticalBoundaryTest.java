package dk.direktionsbord.decision.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.decision.Outcome;
import dk.direktionsbord.matter.Competence;
import dk.direktionsbord.matter.DecisionAuthority;
import dk.direktionsbord.matter.DmnTables;
import dk.direktionsbord.matter.Purpose;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.matter.TreatmentState;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** S89 and L-KSL-11 hold for every treatment, competence and outcome, whatever a decision table may say. */
class PoliticalBoundaryTest {
    private static final AllowedOutcomes TABLE = new AllowedOutcomes(DmnTables.shipped());

    @Property
    void noAdministrativeForumEverDecidesAPoliticalMatter(
            @ForAll Purpose purpose,
            @ForAll Outcome outcome,
            @ForAll DecisionAuthority authority,
            @ForAll boolean part1) {
        if (!authority.isPolitical() || !outcome.isDecision()) {
            return;
        }
        var anyTable = OutcomeCaseFixture.politicalMatter()
                .in(part1 ? "DIREKTION_PART1" : "KONCERNLEDELSE", purpose, Competence.POLITICAL)
                .concluded(outcome);

        assertThat(anyTable.mistakes()).isNotEmpty();
        assertThat(PoliticalBoundary.permits(true, Competence.POLITICAL, outcome))
                .isFalse();
        assertThat(PoliticalBoundary.permits(true, Competence.ADMINISTRATIVE, outcome))
                .isFalse();
    }

    @Property
    void theShippedTableNeverOffersAnAdministrativeForumADecisionOnAPoliticalMatter(
            @ForAll Purpose purpose, @ForAll boolean finalBody) {
        var allowed = TABLE.of(treatment(purpose, Competence.POLITICAL, finalBody));

        assertThat(allowed).noneMatch(Outcome::isDecision);
    }

    @Property
    void theShippedTableAlwaysOffersSomethingToThoseWhoTreatAMatter(@ForAll Purpose purpose) {
        Competence competence =
                purpose == Purpose.URGENT_DECISION ? Competence.POLITICAL_BODY : Competence.ADMINISTRATIVE;

        var allowed = TABLE.of(treatment(purpose, competence, false));

        assertThat(allowed).isNotEmpty();
    }

    @Property
    void aBearingOrAPositionIsNeverADecision(@ForAll Outcome outcome) {
        assertThat(outcome.isStandpoint() && outcome.isDecision()).isFalse();
        assertThat(outcome.advises() && outcome.isDecision()).isFalse();
    }

    private static Treatment treatment(Purpose purpose, Competence competence, boolean finalBody) {
        return new Treatment(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                "DIREKTION_PART1",
                purpose,
                competence,
                finalBody,
                TreatmentState.PLACED,
                null,
                null);
    }
}
