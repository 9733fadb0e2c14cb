package dk.direktionsbord.implementation.course;

import static dk.direktionsbord.implementation.course.ImplementationFixture.LAST_DAY_TO_OBJECT;
import static dk.direktionsbord.implementation.course.ImplementationFixture.centreToTranslate;
import static dk.direktionsbord.implementation.course.ImplementationFixture.communicatedCentre;
import static dk.direktionsbord.implementation.course.ImplementationFixture.exemptedCentre;
import static dk.direktionsbord.implementation.course.ImplementationFixture.objectedCentre;
import static dk.direktionsbord.implementation.course.ImplementationFixture.plan;
import static dk.direktionsbord.implementation.course.ImplementationFixture.translatedCentre;
import static dk.direktionsbord.implementation.course.ImplementationFixture.translationTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktionsbord.implementation.CentreState;
import dk.direktionsbord.workflow.Refusal;
import org.junit.jupiter.api.Test;

class CentreImplementationTest {
    @Test
    void goesFromTranslationToTheOutermostLink() {
        CentreImplementation centre = communicatedCentre("I-DAS-S1", "I-DAS-D1");

        centre.confirm("I-DAS-S1");
        assertThat(centre.state()).isEqualTo(CentreState.CONFIRMING);
        assertThat(centre.lacking()).containsExactly("I-DAS-D1");

        centre.confirm("I-DAS-D1");
        assertThat(centre.state()).isEqualTo(CentreState.CONFIRMED);
        assertThat(centre.lacking()).isEmpty();
    }

    @Test
    void staysOpenWhenAUnitIsNotThereYet() {
        CentreImplementation centre = communicatedCentre("I-DAS-S1");

        centre.answerNotYet("I-DAS-S1");

        assertThat(centre.state()).isEqualTo(CentreState.CONFIRMING);
        assertThat(centre.lacking()).containsExactly("I-DAS-S1");
    }

    @Test
    void refusesSecondTranslation() {
        CentreImplementation centre = translatedCentre("I-DAS-S1");

        assertThatThrownBy(() -> centre.translate(translationTo("I-DAS-S2"), LAST_DAY_TO_OBJECT))
                .isInstanceOf(Refusal.class)
                .hasMessage("Beslutningen kan ikke oversættes nu, for centret har oversat beslutningen og skal"
                        + " tilslutte sig eller gøre indsigelse.");
    }

    @Test
    void refusesPlanBeforeTranslation() {
        assertThatThrownBy(() -> centreToTranslate().accept(plan()))
                .hasMessageContaining("centret har endnu ikke oversat beslutningen");
    }

    @Test
    void refusesCommunicationBeforePlan() {
        assertThatThrownBy(() -> translatedCentre("I-DAS-S1").communicate()).isInstanceOf(Refusal.class);
    }

    @Test
    void takesObjectionOnTheLastDay() {
        CentreImplementation centre = translatedCentre("I-DAS-S1");

        centre.object(LAST_DAY_TO_OBJECT);

        assertThat(centre.state()).isEqualTo(CentreState.OBJECTED);
        assertThat(centre.lacking()).containsExactly("C-DAS");
    }

    @Test
    void refusesObjectionAfterTheLastDay() {
        CentreImplementation centre = translatedCentre("I-DAS-S1");

        assertThatThrownBy(() -> centre.object(LAST_DAY_TO_OBJECT.plusDays(1))).hasMessageContaining("8. februar 2027");
        assertThat(centre.state()).isEqualTo(CentreState.PLANNING);
    }

    @Test
    void bindsTheCentreWhenTheObjectionIsNotFollowed() {
        CentreImplementation centre = objectedCentre();

        centre.uphold();

        assertThat(centre.state()).isEqualTo(CentreState.PLANNING);
        assertThat(centre.state().done()).isFalse();
    }

    @Test
    void isDoneWhenExempted() {
        assertThat(exemptedCentre().state().done()).isTrue();
        assertThat(exemptedCentre().lacking()).isEmpty();
    }

    @Test
    void refusesAnswerWhenNobodyObjected() {
        CentreImplementation centre = translatedCentre("I-DAS-S1");

        assertThatThrownBy(centre::exempt).hasMessageContaining("ingen indsigelse");
        assertThatThrownBy(centre::uphold).hasMessageContaining("ingen indsigelse");
    }

    @Test
    void refusesConfirmationOfAUnitThatWasNotChosen() {
        CentreImplementation centre = communicatedCentre("I-DAS-S1");

        assertThatThrownBy(() -> centre.confirm("I-SUA-P1")).hasMessageContaining("ikke valgt");
    }

    @Test
    void refusesSecondConfirmation() {
        CentreImplementation centre = communicatedCentre("I-DAS-S1", "I-DAS-S2");
        centre.confirm("I-DAS-S1");

        assertThatThrownBy(() -> centre.confirm("I-DAS-S1")).hasMessageContaining("allerede bekræftet");
    }

    @Test
    void refusesStatusOfAnExemptedCentre() {
        assertThatThrownBy(() -> exemptedCentre().report()).hasMessageContaining("centret er fritaget");
    }
}
