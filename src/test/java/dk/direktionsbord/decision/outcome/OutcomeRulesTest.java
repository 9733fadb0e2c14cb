package dk.direktionsbord.decision.outcome;

import static dk.direktionsbord.decision.outcome.OutcomeCaseFixture.administrativeMatter;
import static dk.direktionsbord.decision.outcome.OutcomeCaseFixture.politicalMatter;
import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.decision.Outcome;
import dk.direktionsbord.matter.Competence;
import dk.direktionsbord.matter.Contribution.Position;
import dk.direktionsbord.matter.Contribution.State;
import dk.direktionsbord.matter.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeRulesTest {
    @Test
    void allowsAnApprovalInTheDirektion() {
        var concluded = administrativeMatter().concluded(Outcome.APPROVED);

        var mistakes = concluded.mistakes();

        assertThat(mistakes).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVED", "ENDORSED", "APPROVED_WITH_CHANGE", "NOT_APPROVED", "DISMISSED"})
    void refusesAnAdministrativeForumToDecideAPoliticalMatter(Outcome outcome) {
        var concluded = politicalMatter().concluded(outcome);

        var mistakes = concluded.mistakesBy(CompetenceRules.POLITICAL_MATTER_IS_DECIDED_POLITICALLY);

        assertThat(mistakes).singleElement().satisfies(mistake -> {
            assertThat(mistake.field()).isEqualTo("outcomes[0].outcome");
            assertThat(mistake.message()).contains("afgøres politisk");
        });
    }

    @Test
    void refusesItEvenWhenTheTreatmentSaysAdministrative() {
        var concluded = politicalMatter()
                .in("DIREKTION_PART2", Purpose.DECISION, Competence.ADMINISTRATIVE)
                .concluded(Outcome.APPROVED);

        var mistakes = concluded.mistakesBy(CompetenceRules.POLITICAL_MATTER_IS_DECIDED_POLITICALLY);

        assertThat(mistakes).hasSize(1);
    }

    @Test
    void refusesADecisionInAForumThatMayNotDecide() {
        var concluded = administrativeMatter()
                .in("THEME_MEETING", Purpose.DECISION, Competence.ADMINISTRATIVE)
                .concluded(Outcome.APPROVED);

        var mistakes = concluded.mistakesBy(CompetenceRules.FORUM_MAY_DECIDE);

        assertThat(mistakes).hasSize(1);
    }

    @Test
    void refusesWhatTheDecisionTableDoesNotAllow() {
        var concluded =
                administrativeMatter().whereTheTableAllows(Outcome.NOTED).concluded(Outcome.APPROVED);

        var mistakes = concluded.mistakesBy(CompetenceRules.TABLE_ALLOWS);

        assertThat(mistakes).singleElement().satisfies(mistake -> assertThat(mistake.message())
                .isEqualTo("Indstillingens punkt 1: »Godkendt« er ikke et muligt udfald i denne behandling. "
                        + "Vælg et af udfaldene på listen."));
    }

    @Test
    void refusesToPostponeOnlyAPartOfAnItem() {
        var concluded = administrativeMatter().concluded(Outcome.APPROVED, Outcome.POSTPONED);

        var mistakes = concluded.mistakesBy(CompetenceRules.WHOLE_ITEM_MOVES);

        assertThat(mistakes).hasSize(1);
    }

    @Test
    void refusesDecisionWhenMedIsNotHeard() {
        var concluded = administrativeMatter().affectingStaff(RuleMatter.med(State.OPEN, false));

        var mistakes = concluded.mistakesBy(PreparationRules.MED_IS_HEARD_FIRST);

        assertThat(mistakes).singleElement().satisfies(mistake -> assertThat(mistake.message())
                .isEqualTo("Punktet skal drøftes i HovedMED, før der kan træffes beslutning."));
    }

    @Test
    void refusesRecommendationWhenMedDiscussedAnOlderText() {
        var concluded = politicalMatter()
                .affectingStaff(RuleMatter.med(State.WITHDRAWN, true))
                .concluded(Outcome.RECOMMENDED);

        var mistakes = concluded.mistakesBy(PreparationRules.MED_IS_HEARD_FIRST);

        assertThat(mistakes).hasSize(1);
    }

    @Test
    void refusesDecisionWhenMedWasNeverAsked() {
        var concluded = administrativeMatter().affectingStaff();

        var mistakes = concluded.mistakesBy(PreparationRules.MED_IS_HEARD_FIRST);

        assertThat(mistakes).hasSize(1);
    }

    @Test
    void allowsDecisionWhenMedIsHeard() {
        var concluded = administrativeMatter().affectingStaff(RuleMatter.med(State.GIVEN, true));

        var mistakes = concluded.mistakesBy(PreparationRules.MED_IS_HEARD_FIRST);

        assertThat(mistakes).isEmpty();
    }

    @Test
    void refusesDecisionWhileAdviceIsUnanswered() {
        var concluded = administrativeMatter().withUnansweredAdvice(2);

        var mistakes = concluded.mistakesBy(PreparationRules.ADVICE_IS_ANSWERED_FIRST);

        assertThat(mistakes).singleElement().satisfies(mistake -> assertThat(mistake.message())
                .contains("2 af rådene"));
    }

    @Test
    void refusesCooperationThatAChefDisagreesWith() {
        var concluded = administrativeMatter()
                .in("CENTRE_COOPERATION", Purpose.DECISION, Competence.ADMINISTRATIVE)
                .with(RuleMatter.chefSaying(Position.NOT_OK));

        var mistakes = concluded.mistakesBy(PreparationRules.ALL_CHEFS_CONSENT);

        assertThat(mistakes).hasSize(1);
    }

    @Test
    void allowsCooperationThatChefsHaveRemarksTo() {
        var concluded = administrativeMatter()
                .in("CENTRE_COOPERATION", Purpose.DECISION, Competence.ADMINISTRATIVE)
                .with(RuleMatter.chefSaying(Position.OK_WITH_REMARKS));

        var mistakes = concluded.mistakes();

        assertThat(mistakes).isEmpty();
    }

    @Test
    void tellsEveryMistakeAtOnce() {
        var concluded = politicalMatter().affectingStaff().concluded(Outcome.APPROVED_WITH_CHANGE, Outcome.RETURNED);

        var mistakes = concluded.mistakes();

        assertThat(mistakes)
                .extracting(mistake -> mistake.field())
                .containsExactlyInAnyOrder(
                        "outcomes[0].outcome", "outcomes", "outcomes", "outcomes[0].outcomeText", "returnReason");
    }
}
