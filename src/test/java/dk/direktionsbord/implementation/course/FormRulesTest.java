package dk.direktionsbord.implementation.course;

import static dk.direktionsbord.implementation.course.ImplementationFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.direktionsbord.implementation.Status;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormRulesTest {
    private static final UnitChoice SCHOOLS = new UnitChoice("C-DAS", List.of("I-DAS-S1", "I-DAS-S2"));
    private static final UnitChoice NO_UNITS = new UnitChoice("C-NY", List.of());

    @Test
    void refusesUnitsOfAnotherCentre() {
        Refusal refusal = translation("Handling", "Forståelse", List.of("I-DAS-S1", "I-SUA-P1"), SCHOOLS);

        assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("units");
        assertThat(refusal).hasMessage("Du kan kun vælge enheder i dit eget center.");
    }

    @Test
    void refusesTranslationThatReachesNobody() {
        Refusal refusal = translation("Handling", "Forståelse", List.of(), SCHOOLS);

        assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("units");
    }

    @Test
    void letsACentreStandForItself() {
        Translation alone = Translation.of("Handling", "Forståelse", List.of(), NO_UNITS);
        Translation ownStaff = Translation.of("Handling", "Forståelse", List.of("C-DAS"), SCHOOLS);

        assertThat(alone.units()).containsExactly("C-NY");
        assertThat(ownStaff.units()).containsExactly("C-DAS");
    }

    @Test
    void takesAUnitOnce() {
        Translation translation = Translation.of("Handling", "Forståelse", List.of("I-DAS-S1", "I-DAS-S1"), SCHOOLS);

        assertThat(translation.units()).containsExactly("I-DAS-S1");
    }

    @Test
    void tellsEveryMistakeOfATranslationAtOnce() {
        Refusal refusal = translation(null, "x".repeat(601), List.of("I-SUA-P1"), SCHOOLS);

        assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("action", "understanding", "units");
        assertThat(refusal).hasMessageContaining("højst fylde 600 tegn. Den fylder 601");
    }

    @Test
    void takesUnderstandingOfSixHundredCharacters() {
        Translation translation = Translation.of("Handling", "å".repeat(600), List.of("I-DAS-S1"), SCHOOLS);

        assertThat(translation.understanding()).hasSize(600);
    }

    @Test
    void refusesPlanWithoutTextAndDates() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Plan.of(" ", null, null));

        assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("plan", "startDate", "endDate");
    }

    @Test
    void refusesPlanThatEndsBeforeItStarts() {
        assertThatThrownBy(() -> Plan.of("Plan", TODAY, TODAY.minusDays(1)))
                .hasMessage("Slutdatoen ligger før startdatoen. Ret en af dem.");
    }

    @Test
    void refusesCommunicationInTheFuture() {
        assertThatThrownBy(() -> Communication.of("Tekst", List.of("LEADERS"), TODAY.plusDays(1), TODAY))
                .hasMessageContaining("fremtiden");
    }

    @Test
    void wantsACommentOffGreen() {
        assertThat(StatusReport.of(Status.GREEN, "").comment()).isNull();
        assertThatThrownBy(() -> StatusReport.of(Status.YELLOW, " ")).hasMessageContaining("gul eller rød");
        assertThatThrownBy(() -> StatusReport.of(Status.RED, null)).hasMessageContaining("gul eller rød");
        assertThat(StatusReport.of(Status.RED, "Mangler folk").comment()).isEqualTo("Mangler folk");
    }

    private static Refusal translation(String action, String understanding, List<String> units, UnitChoice choice) {
        return catchThrowableOfType(Refusal.class, () -> Translation.of(action, understanding, units, choice));
    }
}
