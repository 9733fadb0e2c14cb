package dk.direktionsbord.implementation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.implementation.CentreFollowUp;
import dk.direktionsbord.implementation.CentreState;
import dk.direktionsbord.implementation.ConfirmationResult;
import dk.direktionsbord.implementation.Implementations;
import dk.direktionsbord.implementation.ObjectionResult;
import dk.direktionsbord.implementation.Status;
import dk.direktionsbord.implementation.StatusLine;
import dk.direktionsbord.implementation.UnitFollowUp;
import dk.direktionsbord.implementation.course.FollowUpDriver;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImplementationReaderTest {
    private final FollowUpDriver people = FollowUpDriver.inStrandhoej();

    @BeforeEach
    void decideAndStart() {
        people.decide("vdir", "C-DAS", "C-BUF");
        people.start();
    }

    @Test
    void tellsWhatACentreHasWritten() {
        people.reachUnits("C-DAS", "I-DAS-S1");

        CentreFollowUp.Texts texts = dagtilbud().texts();

        assertThat(texts.action()).isEqualTo("Vi ringer hjem.");
        assertThat(texts.understanding()).isEqualTo("Så flere børn trives.");
        assertThat(texts.plan()).isEqualTo("Vi begynder nu.");
        assertThat(texts.endDate()).isEqualTo(FollowUpDriver.DECIDED.plusDays(30));
        assertThat(texts.audience()).containsExactly("LEADERS", "EMPLOYEES");
        assertThat(texts.communicatedOn()).isEqualTo(FollowUpDriver.DECIDED);
    }

    @Test
    void tellsTheNewestAnswerOfEachUnit() {
        people.reachUnits("C-DAS", "I-DAS-S1", "I-DAS-S2");
        people.notYet("C-DAS", "I-DAS-S1", "Vi mangler en lærer.");
        people.confirm("C-DAS", "I-DAS-S1");
        people.notYet("C-DAS", "I-DAS-S2", "Efter ferien.");

        assertThat(dagtilbud().units())
                .extracting(UnitFollowUp::answer)
                .containsExactly(ConfirmationResult.CONFIRMED, ConfirmationResult.NOT_YET);
        assertThat(dagtilbud().lacking()).containsExactly("Højmarkskolen");
    }

    @Test
    void countsOverdueInWorkingDays() {
        people.clock.moveTo(LocalDate.of(2027, 2, 18));

        assertThat(dagtilbud().deadline()).isEqualTo(LocalDate.of(2027, 2, 15));
        assertThat(dagtilbud().overdueWorkingDays()).isEqualTo(3);
    }

    @Test
    void countsTheDayOfTheDeadlineAsKept() {
        people.clock.moveTo(LocalDate.of(2027, 2, 15));

        assertThat(dagtilbud().overdue()).isFalse();
        assertThat(implementations().overdue()).isEmpty();
    }

    @Test
    void listsTheMostOverdueFirst() {
        people.clock.moveTo(LocalDate.of(2027, 2, 8));
        people.decide("kdir", "C-DAS", "C-OEK");
        people.start();
        people.clock.moveTo(LocalDate.of(2027, 3, 1));

        assertThat(implementations().openIn("C-DAS"))
                .extracting(CentreFollowUp::overdueWorkingDays)
                .containsExactly(10, 5);
        assertThat(implementations().overdue())
                .hasSize(4)
                .first()
                .extracting(CentreFollowUp::centre)
                .isEqualTo("C-BUF");
    }

    @Test
    void leavesOutWhatIsDone() {
        people.translate("C-BUF", "I-BUF-PPR");
        people.object("C-BUF");
        people.exempt("C-BUF", "vdir");
        people.reachUnits("C-DAS", "I-DAS-S1");
        people.confirm("C-DAS", "I-DAS-S1");

        assertThat(implementations().openIn("C-BUF")).isEmpty();
        assertThat(implementations().openIn("C-DAS")).isEmpty();
    }

    @Test
    void tellsObjectionAndAnswer() {
        people.translate("C-DAS", "I-DAS-S1");
        people.object("C-DAS");
        assertThat(dagtilbud().state()).isEqualTo(CentreState.OBJECTED);

        people.uphold("C-DAS", "vdir");

        assertThat(dagtilbud().objections()).singleElement().satisfies(objection -> {
            assertThat(objection.reason()).isEqualTo("Vi har ingen skoler.");
            assertThat(objection.outcome()).isEqualTo(ObjectionResult.UPHELD);
            assertThat(objection.answeredBy()).isEqualTo("vdir");
        });
    }

    @Test
    void tellsTheNewestStatus() {
        people.reachUnits("C-DAS", "I-DAS-S1");
        people.report("C-DAS", Status.RED, "Der mangler penge.");
        people.report("C-DAS", Status.GREEN, "");

        assertThat(dagtilbud().lastStatus()).extracting(StatusLine::status).isEqualTo(Status.GREEN);
    }

    private CentreFollowUp dagtilbud() {
        return implementations().of(people.matter).get(0).centres().stream()
                .filter(centre -> centre.centre().equals("C-DAS"))
                .findFirst()
                .orElseThrow();
    }

    private Implementations implementations() {
        return people.the(Implementations.class);
    }
}
