package dk.direktionsbord.implementation.course;

import static dk.direktionsbord.implementation.course.ImplementationFixture.communicatedCentre;
import static dk.direktionsbord.implementation.course.ImplementationFixture.exemptedCentre;
import static dk.direktionsbord.implementation.course.ImplementationFixture.implementationOf;
import static dk.direktionsbord.implementation.course.ImplementationFixture.implemented;
import static dk.direktionsbord.implementation.course.ImplementationFixture.notImplemented;
import static dk.direktionsbord.implementation.course.ImplementationFixture.translatedCentre;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktionsbord.implementation.ImplementationState;
import dk.direktionsbord.workflow.Refusal;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ImplementationTest {
    private static final Function<String, String> NAMES = Map.of(
            "C-DAS", "Center for Dagtilbud og Skole", "I-DAS-S1", "Tangskolen", "I-DAS-S2", "Højmarkskolen")::get;

    @Test
    void isImplementedWhenEveryCentreHasConfirmedOrIsExempted() {
        CentreImplementation confirmed = communicatedCentre("I-DAS-S1");
        confirmed.confirm("I-DAS-S1");
        Implementation implementation = implementationOf(confirmed, exemptedCentre());

        implementation.close(implemented(), true, NAMES);

        assertThat(implementation.state()).isEqualTo(ImplementationState.IMPLEMENTED);
    }

    @Test
    void namesTheUnitsThatLack() {
        CentreImplementation centre = communicatedCentre("I-DAS-S1", "I-DAS-S2");
        centre.confirm("I-DAS-S1");
        Implementation implementation = implementationOf(centre, exemptedCentre());

        assertThatThrownBy(() -> implementation.close(implemented(), true, NAMES))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("bekræftelse fra Højmarkskolen (Center for Dagtilbud og Skole)")
                .hasMessageNotContaining("Tangskolen");
        assertThat(implementation.state()).isEqualTo(ImplementationState.RUNNING);
    }

    @Test
    void namesTheCentreThatHasNotComeSoFar() {
        Implementation implementation = implementationOf(translatedCentre("I-DAS-S1"));

        assertThatThrownBy(() -> implementation.close(implemented(), true, NAMES))
                .hasMessageContaining("Der mangler: Center for Dagtilbud og Skole, som endnu ikke har en plan");
    }

    @Test
    void canBeGivenUpWithAReason() {
        Implementation implementation = implementationOf(communicatedCentre("I-DAS-S1"));

        implementation.close(notImplemented(), true, NAMES);

        assertThat(implementation.state()).isEqualTo(ImplementationState.NOT_IMPLEMENTED);
    }

    @Test
    void isClosedByItsOwnerOnly() {
        Implementation implementation = implementationOf(exemptedCentre());

        assertThatThrownBy(() -> implementation.close(implemented(), false, NAMES))
                .hasMessage("Kun beslutningens ejer kan lukke gennemførelsen.");
        assertThat(implementation.state()).isEqualTo(ImplementationState.RUNNING);
    }

    @Test
    void isClosedOnce() {
        Implementation implementation = implementationOf(exemptedCentre());
        implementation.close(notImplemented(), true, NAMES);

        assertThatThrownBy(() -> implementation.close(implemented(), true, NAMES))
                .hasMessageContaining("allerede lukket");
        assertThat(implementation.state()).isEqualTo(ImplementationState.NOT_IMPLEMENTED);
    }

    @Test
    void refusesClosureWithoutEvaluation() {
        assertThatThrownBy(() -> Closure.of(Closure.Outcome.NOT_IMPLEMENTED, " "))
                .hasMessageContaining("evaluering");
    }
}
