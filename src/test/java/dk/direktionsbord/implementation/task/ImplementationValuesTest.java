package dk.direktionsbord.implementation.task;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.implementation.course.FollowUpDriver;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.CaseValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImplementationValuesTest {
    private final FollowUpDriver people = FollowUpDriver.inStrandhoej();

    @Test
    void runsOneBranchPerCentre() {
        people.decide("vdir", "C-DAS", "C-BUF");
        people.start();

        assertThat(value("implementingCentres", matter()))
                .isEqualTo(List.of(
                        people.centre("C-BUF").toString(),
                        people.centre("C-DAS").toString()));
    }

    @Test
    void asksTheChefOfTheCentre() {
        people.decide("vdir", "C-DAS");
        people.start();

        assertThat(value("centreChef", centre("C-DAS"))).isEqualTo("centre-chef.C-DAS");
    }

    @Test
    void asksTheDirectorWhenTheCentreHasNoChef() {
        FollowUpDriver vacant = FollowUpDriver.withVacant("chef.das");
        vacant.decide("vdir", "C-DAS");
        vacant.start();
        CaseScope scope = ScopeAt.centre(vacant.matter, vacant.centre("C-DAS"));

        assertThat(value(vacant, "centreChef", scope)).isEqualTo("director.DO-VD");
    }

    @Test
    void asksTheUnitLeaderAndTheChefWhereThereIsNone() {
        people.decide("vdir", "C-DAS");
        people.start();

        assertThat(value("unitLeader", unit("C-DAS", "I-DAS-S2"))).isEqualTo("unit-leader.I-DAS-S2");
        assertThat(value("unitLeader", unit("C-DAS", "I-DAS-S1"))).isEqualTo("centre-chef.C-DAS");
        assertThat(value("unitLeader", unit("C-DAS", "C-DAS"))).isEqualTo("centre-chef.C-DAS");
    }

    @Test
    void runsOneBranchPerChosenUnit() {
        people.decide("vdir", "C-DAS");
        people.start();
        people.translate("C-DAS", "I-DAS-S2", "I-DAS-D1");

        assertThat(value("unitsToConfirm", centre("C-DAS"))).isEqualTo(List.of("I-DAS-D1", "I-DAS-S2"));
    }

    @Test
    void asksTheOwnerOfTheDecisionThatIsObjectedToOrClosed() {
        people.decide("vdir", "C-DAS");
        people.start();
        people.clock.moveTo(FollowUpDriver.DECIDED.plusDays(1));
        people.decide("bkmdir", "C-BKM");
        people.start();

        assertThat(value("decisionOwner", centre("C-BKM"))).isEqualTo("bkmdir");
        assertThat(value("decisionOwner", matter())).isEqualTo("vdir");
        people.giveUp("vdir");
        assertThat(value("decisionOwner", matter())).isEqualTo("bkmdir");
    }

    @Test
    void countsTheTranslationInWorkingDays() {
        people.decide("vdir", "C-DAS");
        people.start();

        assertThat(value("translationDeadline", centre("C-DAS"))).isEqualTo(endOf("2027-02-15"));
        assertThat(value("translationReminder", centre("C-DAS"))).isEqualTo("R1/2027-02-10T08:00:00+01:00/P5D");
        assertThat(value("translationEscalation", centre("C-DAS"))).isEqualTo("R1/2027-02-22T08:00:00+01:00/P7D");
    }

    @Test
    void givesUnitsUntilThePlanEnds() {
        people.decide("vdir", "C-DAS");
        people.start();
        people.translate("C-DAS", "I-DAS-S1");
        people.accept("C-DAS", LocalDate.of(2027, 5, 31));
        people.communicate("C-DAS");

        assertThat(value("confirmationDeadline", centre("C-DAS")))
                .isEqualTo(Date.from(Instant.parse("2027-05-31T21:59:59Z")));
        assertThat(value("confirmationReminder", centre("C-DAS"))).isEqualTo("R1/2027-05-26T08:00:00+02:00/P5D");
    }

    @Test
    void givesUnitsAtLeastTheirWorkingDays() {
        people.decide("vdir", "C-DAS");
        people.start();
        people.translate("C-DAS", "I-DAS-S1");
        people.accept("C-DAS", FollowUpDriver.DECIDED);
        people.communicate("C-DAS");

        assertThat(value("confirmationDeadline", centre("C-DAS"))).isEqualTo(endOf("2027-03-01"));
    }

    @Test
    void asksForStatusEveryFourthWeek() {
        assertThat(value("statusRound", matter())).isEqualTo("R/2027-03-01T08:00:00+01:00/P28D");
    }

    private Object value(String name, CaseScope scope) {
        return value(people, name, scope);
    }

    private static Object value(FollowUpDriver people, String name, CaseScope scope) {
        return people.the(ImplementationValues.class).caseValues().stream()
                .filter(value -> value.name().equals(name))
                .map(CaseValue::read)
                .findFirst()
                .orElseThrow()
                .apply(scope);
    }

    private CaseScope matter() {
        return ScopeAt.matter(people.matter);
    }

    private CaseScope centre(String centre) {
        return ScopeAt.centre(people.matter, people.centre(centre));
    }

    private CaseScope unit(String centre, String unit) {
        return ScopeAt.unit(people.matter, people.centre(centre), unit);
    }

    private static Date endOf(String winterDay) {
        return Date.from(Instant.parse(winterDay + "T22:59:59Z"));
    }
}
