package dk.direktionsbord.decision.outcome;

import static dk.direktionsbord.decision.outcome.OutcomeCaseFixture.TODAY;
import static dk.direktionsbord.decision.outcome.OutcomeCaseFixture.administrativeMatter;
import static dk.direktionsbord.decision.outcome.OutcomeCaseFixture.concluding;
import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.decision.Outcome;
import dk.direktionsbord.workflow.FieldError;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MandateRulesTest {
    @Test
    void allowsADecisionWithAllThatIsNeededToCarryItOut() {
        var mistakes = mistakes(Outcome.APPROVED, mandate(List.of("C-DAS"), "vdir", TODAY, "Alle følger ordningen"));

        assertThat(mistakes).isEmpty();
    }

    @Test
    void refusesToCarryOutWithoutOwnerDeadlineExpectationAndCentres() {
        var mistakes = mistakes(Outcome.APPROVED, mandate(List.of(), null, null, " "));

        assertThat(mistakes)
                .extracting(FieldError::field)
                .containsExactly("owner", "implementationDeadline", "expectation", "centresToImplement");
    }

    @Test
    void refusesToCarryOutWhatIsOnlyRecommended() {
        var mistakes = mistakes(Outcome.RECOMMENDED, mandate(List.of("C-DAS"), "vdir", TODAY, "Alle følger ordningen"));

        assertThat(mistakes).extracting(FieldError::field).containsExactly("toImplement");
    }

    @Test
    void refusesADeadlineThatHasPassed() {
        var mistakes = mistakes(
                Outcome.APPROVED, mandate(List.of("C-DAS"), "vdir", TODAY.minusDays(1), "Alle følger ordningen"));

        assertThat(mistakes).extracting(FieldError::field).containsExactly("implementationDeadline");
    }

    @Test
    void refusesAnOwnerNobodyKnows() {
        var mistakes = mistakes(Outcome.APPROVED, mandate(List.of("C-DAS"), "ingen", TODAY, "Alle følger ordningen"));

        assertThat(mistakes).extracting(FieldError::field).containsExactly("owner");
    }

    @Test
    void refusesACentreNobodyKnows() {
        var mistakes = mistakes(Outcome.APPROVED, mandate(List.of("X-1"), "vdir", TODAY, "Alle følger ordningen"));

        assertThat(mistakes).extracting(FieldError::field).containsExactly("centresToImplement");
    }

    @Test
    void keepsNothingOfAMandateThatIsNotGiven() {
        var given = Mandate.given(null, List.of("C-DAS"), "vdir", TODAY, "x", "y", "z");

        assertThat(given).isEqualTo(Mandate.NONE);
    }

    private static List<FieldError> mistakes(Outcome outcome, Mandate mandate) {
        return administrativeMatter()
                .concluded(concluding(outcome).with(mandate))
                .mistakes();
    }

    private static Mandate mandate(List<String> centres, String owner, LocalDate deadline, String expectation) {
        return Mandate.given(true, centres, owner, deadline, expectation, null, null);
    }
}
