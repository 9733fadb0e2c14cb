package dk.direktionsbord.implementation.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;

import dk.direktionsbord.implementation.CentreFollowUp;
import dk.direktionsbord.implementation.CentreState;
import dk.direktionsbord.implementation.DecisionFollowUp;
import dk.direktionsbord.implementation.ImplementationState;
import dk.direktionsbord.implementation.Implementations;
import dk.direktionsbord.workflow.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class RecordedCourseTest {
    private final FollowUpDriver people = FollowUpDriver.inStrandhoej();

    @Test
    void carriesADecisionOutInEveryCentre() {
        people.decide("vdir", "C-DAS", "C-BUF");
        people.start();

        people.reachUnits("C-DAS", "I-DAS-S1", "I-DAS-S2");
        people.confirm("C-DAS", "I-DAS-S1");
        people.confirm("C-DAS", "I-DAS-S2");
        people.reachUnits("C-BUF", "I-BUF-PPR");
        people.confirm("C-BUF", "I-BUF-PPR");
        boolean more = people.close("vdir");

        assertThat(more).isFalse();
        assertThat(followUp().state()).isEqualTo(ImplementationState.IMPLEMENTED);
        assertThat(followUp().evaluation()).isEqualTo("Det gik godt.");
        assertThat(followUp().centres()).extracting(CentreFollowUp::state).containsOnly(CentreState.CONFIRMED);
        verify(people.log).note(eq(people.matter), eq("vdir"), eq("implementation.log.IMPLEMENTED"));
    }

    @Test
    void bindsEveryCentreTheDecisionNames() {
        people.decide("kdir", "C-OEK", "C-PKH", "C-DIB", "C-DAS", "C-BUF", "C-SUA", "C-JUS", "C-BKM", "C-KFE");

        people.start();

        assertThat(followUp().centres()).hasSize(9).allMatch(centre -> centre.state() == CentreState.TRANSLATING);
        verify(people.log).note(eq(people.matter), eq("kdir"), eq("implementation.log.started"), any(), any());
    }

    @Test
    void isCarriedOutWhereTheMatterComesFromWhenNoCentreIsNamed() {
        people.decide("vdir");

        people.start();

        assertThat(followUp().centres()).extracting(CentreFollowUp::centre).containsExactly("C-DAS");
    }

    @Test
    void startsOnlyWhatIsMarkedAndNotStarted() {
        people.decide("vdir", false, "C-SUA");
        people.decide("vdir", "C-DAS");
        people.start();
        people.decide("bkmdir", "C-BKM");
        people.start();

        List<DecisionFollowUp> all = people.the(Implementations.class).of(people.matter);
        assertThat(all).extracting(DecisionFollowUp::owner).containsExactlyInAnyOrder("vdir", "bkmdir");
        assertThatThrownBy(people::start).hasMessageContaining("ingen beslutning, der mangler");
    }

    @Test
    void isAnsweredForByTheDirectorWhenTheOwnerHasLeft() {
        people.decide("en.der.er.rejst", "C-DAS");

        people.start();

        assertThat(followUp().owner()).isEqualTo("vdir");
    }

    @Test
    void refusesToCloseWhileAUnitLacksAndNamesIt() {
        people.decide("vdir", "C-DAS");
        people.start();
        people.reachUnits("C-DAS", "I-DAS-S1", "I-DAS-S2");
        people.confirm("C-DAS", "I-DAS-S1");
        people.notYet("C-DAS", "I-DAS-S2", "Vi mangler en lærer.");

        assertThatThrownBy(() -> people.close("vdir"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Højmarkskolen")
                .hasMessageNotContaining("Tangskolen");
        assertThat(followUp().state()).isEqualTo(ImplementationState.RUNNING);
    }

    @Test
    void isClosedByTheOwnerOnly() {
        people.decide("vdir", "C-DAS");
        people.start();

        assertThatThrownBy(() -> people.giveUp("kdir"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Kun beslutningens ejer");
        people.giveUp("vdir");
        assertThat(followUp().state()).isEqualTo(ImplementationState.NOT_IMPLEMENTED);
        assertThat(followUp().closedBy()).isEqualTo("vdir");
    }

    @Test
    void closesSeveralDecisionsOneAtATimeByTheirOwners() {
        people.decide("vdir", "C-DAS");
        people.start();
        people.clock.moveTo(FollowUpDriver.DECIDED.plusDays(1));
        people.decide("bkmdir", "C-BKM");
        people.start();

        assertThat(people.giveUp("vdir")).isTrue();
        assertThat(people.giveUp("bkmdir")).isFalse();
        assertThatThrownBy(() -> people.giveUp("bkmdir")).hasMessageContaining("allerede lukket");
    }

    @Test
    void exemptsACentreOnlyOnTheOwnersWord() {
        people.decide("vdir", "C-DAS");
        people.start();
        people.translate("C-DAS", "I-DAS-S1");
        people.object("C-DAS");

        assertThatThrownBy(() -> people.exempt("C-DAS", "chef.das")).hasMessageContaining("Kun beslutningens ejer");
        people.exempt("C-DAS", "vdir");

        assertThat(people.close("vdir")).isFalse();
    }

    @Test
    void letsACentreGoOnAfterAnObjectionThatWasNotFollowed() {
        people.decide("vdir", "C-DAS");
        people.start();
        people.translate("C-DAS", "I-DAS-S1");
        people.object("C-DAS");
        people.uphold("C-DAS", "vdir");
        people.accept("C-DAS", FollowUpDriver.DECIDED.plusDays(20));

        assertThat(followUp().centres().get(0).state()).isEqualTo(CentreState.COMMUNICATING);
    }

    @Test
    void refusesUnitsOfAnotherCentre() {
        people.decide("vdir", "C-DAS");
        people.start();

        assertThatThrownBy(() -> people.translate("C-DAS", "I-SUA-P1")).hasMessageContaining("dit eget center");
        assertThat(followUp().centres().get(0).state()).isEqualTo(CentreState.TRANSLATING);
    }

    @Test
    void refusesNotYetWithoutAComment() {
        people.decide("vdir", "C-DAS");
        people.start();
        people.reachUnits("C-DAS", "I-DAS-S1");

        assertThatThrownBy(() -> people.notYet("C-DAS", "I-DAS-S1", " "))
                .hasMessageContaining("Skriv, hvorfor I ikke er i mål endnu");
    }

    @Test
    void refusesWorkOnAClosedImplementation() {
        people.decide("vdir", "C-DAS");
        people.start();
        people.giveUp("vdir");

        assertThatThrownBy(() -> people.translate("C-DAS", "I-DAS-S1"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("lukket");
    }

    @Test
    void keepsWhatWasAnswered() {
        people.decide("vdir", "C-DAS");
        people.start();
        people.reachUnits("C-DAS", "I-DAS-S1");
        people.notYet("C-DAS", "I-DAS-S1", "Vi mangler en lærer.");
        people.confirm("C-DAS", "I-DAS-S1");
        JdbcClient jdbc = people.the(JdbcClient.class);

        assertThat(jdbc.sql("select comment from implementation_confirmation where answer = 'NOT_YET'")
                        .query(String.class)
                        .single())
                .isEqualTo("Vi mangler en lærer.");
        assertThatThrownBy(() ->
                        jdbc.sql("delete from implementation_confirmation").update())
                .isInstanceOf(DataAccessException.class);
    }

    private DecisionFollowUp followUp() {
        return people.the(Implementations.class).of(people.matter).get(0);
    }
}
