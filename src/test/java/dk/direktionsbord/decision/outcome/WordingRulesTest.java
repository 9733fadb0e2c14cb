package dk.direktionsbord.decision.outcome;

import static dk.direktionsbord.decision.outcome.OutcomeCaseFixture.TODAY;
import static dk.direktionsbord.decision.outcome.OutcomeCaseFixture.administrativeMatter;
import static dk.direktionsbord.decision.outcome.OutcomeCaseFixture.concluding;
import static dk.direktionsbord.decision.outcome.OutcomeCaseFixture.saying;
import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.decision.Outcome;
import dk.direktionsbord.matter.Competence;
import dk.direktionsbord.matter.Purpose;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordingRulesTest {
    @ParameterizedTest
    @EnumSource(names = {"APPROVED_WITH_CHANGE", "RECOMMENDED_WITH_CHANGE"})
    void refusesAChangeThatIsNotWrittenOut(Outcome outcome) {
        var mistakes = administrativeMatter().concluded(outcome).mistakesBy(WordingRules.CHANGE_IS_WRITTEN);

        assertThat(mistakes).singleElement().satisfies(mistake -> assertThat(mistake.field())
                .isEqualTo("outcomes[0].outcomeText"));
    }

    @ParameterizedTest
    @EnumSource(names = {"BEARING", "POSITION_SET", "FEEDBACK_GIVEN"})
    void refusesAStandpointOrFeedbackWithoutText(Outcome outcome) {
        var mistakes = administrativeMatter().concluded(outcome).mistakesBy(WordingRules.TEXT_IS_WRITTEN);

        assertThat(mistakes).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_APPROVED", "NOT_RECOMMENDED", "DISMISSED"})
    void refusesARefusalWithoutReason(Outcome outcome) {
        var mistakes = administrativeMatter().concluded(outcome).mistakesBy(WordingRules.REFUSAL_HAS_REASON);

        assertThat(mistakes).hasSize(1);
    }

    @Test
    void allowsARefusalWithReason() {
        var concluded = administrativeMatter().concluded(saying(Outcome.NOT_APPROVED, "Der mangler finansiering"));

        assertThat(concluded.mistakes()).isEmpty();
    }

    @Test
    void refusesAReturnWithoutReason() {
        var mistakes = administrativeMatter().concluded(Outcome.RETURNED).mistakesBy(WordingRules.RETURN_HAS_REASON);

        assertThat(mistakes).singleElement().satisfies(mistake -> assertThat(mistake.field())
                .isEqualTo("returnReason"));
    }

    @Test
    void allowsAReturnWithReason() {
        var concluded = administrativeMatter().concluded(saying(Outcome.RETURNED, "Alternativerne mangler"));

        assertThat(concluded.mistakes()).isEmpty();
    }

    @Test
    void refusesAPositionWithoutEnd() {
        var concluded =
                administrativeMatter().concluded(saying(Outcome.POSITION_SET, "Kommunen støtter en fælles plan"));

        assertThat(concluded.mistakesBy(WordingRules.POSITION_HAS_END)).hasSize(1);
    }

    @Test
    void refusesAPositionThatHasEnded() {
        var concluded = administrativeMatter().concluded(position(TODAY.minusDays(1)));

        assertThat(concluded.mistakesBy(WordingRules.POSITION_HAS_END)).hasSize(1);
    }

    @Test
    void allowsAPositionWithTextAndEnd() {
        var concluded = administrativeMatter().concluded(position(TODAY.plusYears(1)));

        assertThat(concluded.mistakes()).isEmpty();
    }

    @Test
    void refusesAnUrgentDecisionThatIsNotExplained() {
        var concluded = administrativeMatter()
                .in("MAYOR_URGENT_DECISION", Purpose.URGENT_DECISION, Competence.POLITICAL_BODY)
                .concluded(Outcome.APPROVED);

        assertThat(concluded.mistakesBy(WordingRules.URGENT_DECISION_IS_EXPLAINED))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2027-01-12, 1", "2027-01-13, 0", "2027-01-16, 1", "2027-01-18, 0", ", 1"})
    void postponesOnlyToAComingWorkingDay(LocalDate day, int mistakes) {
        var postponed = new Conclusion(
                concluding(Outcome.POSTPONED).sentences(), null, null, Mandate.NONE, null, null, null, day);

        var concluded = administrativeMatter().concluded(postponed);

        assertThat(concluded.mistakesBy(RouteRules.POSTPONED_TO_WORKING_DAY)).hasSize(mistakes);
    }

    @ParameterizedTest
    @CsvSource({"KONCERNLEDELSE, 0", "DIREKTION_PART2, 1", "BYRAAD, 1", "MAYOR_URGENT_DECISION, 1", "NOWHERE, 1", ", 1"
    })
    void forwardsOnlyToAnotherAdministrativeForum(String forum, int mistakes) {
        var forwarded = new Conclusion(
                concluding(Outcome.FORWARDED).sentences(), null, null, Mandate.NONE, forum, null, null, null);

        var concluded = administrativeMatter().concluded(forwarded);

        assertThat(concluded.mistakesBy(RouteRules.FORWARDED_TO_OTHER_FORUM)).hasSize(mistakes);
    }

    private static Conclusion position(LocalDate until) {
        return new Conclusion(
                saying(Outcome.POSITION_SET, "Kommunen støtter en fælles plan").sentences(),
                null,
                null,
                Mandate.NONE,
                null,
                until,
                null,
                null);
    }
}
