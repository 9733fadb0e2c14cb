package dk.direktionsbord.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.direktionsbord.TestDatabase;
import dk.direktionsbord.matter.MatterRows;
import dk.direktionsbord.organisation.OrganisationFixture;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class RecusalsTest {
    private final JdbcClient jdbc = TestDatabase.jdbc();
    private final Recusals recusals = RecusalFixture.on(jdbc, OrganisationFixture.strandhoej());
    private final UUID matter = new MatterRows(jdbc).open("C-DAS", "Ny skole");

    @Test
    void keepsWhoReportsThemselvesFromTheMatterAtOnce() {
        recusals.report(RecusalFixture.of("vdir", matter), "vdir");

        assertThat(recusals.recusedIn(matter)).containsExactly("vdir");
        assertThat(recusals.recusedIn(Set.of(matter, UUID.randomUUID()))).isEqualTo(Map.of(matter, Set.of("vdir")));
    }

    @Test
    void keepsAColleagueFromTheMatterOnlyWhenItHasBeenDecided() {
        Recusal report = recusals.report(RecusalFixture.of("vdir", matter), "chef.das");
        assertThat(recusals.recusedIn(matter)).isEmpty();

        recusals.decide(report.id(), RecusalOutcome.RECUSED, "", "kdir");

        assertThat(recusals.recusedIn(matter)).containsExactly("vdir");
        assertThat(recusals.of(matter)).singleElement().satisfies(kept -> {
            assertThat(kept.ground()).isEqualTo(RecusalGround.OWN_INTEREST);
            assertThat(kept.text()).isEqualTo("Ejer halvdelen af firmaet.");
            assertThat(kept.decidedBy()).isEqualTo("kdir");
            assertThat(kept.inEffect()).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = RecusalOutcome.class,
            names = {"NOT_RECUSED", "OVERRIDDEN"})
    void givesTheRightsBackWhenThePersonMayTakePartAfterAll(RecusalOutcome outcome) {
        Recusal report = recusals.report(RecusalFixture.of("vdir", matter), "vdir");

        recusals.decide(report.id(), outcome, "Ingen anden kan afløse.", "kdir");

        assertThat(recusals.recusedIn(matter)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = RecusalOutcome.class,
            names = {"NOT_RECUSED", "OVERRIDDEN"})
    void refusesToLetThePersonTakePartWithoutAReason(RecusalOutcome outcome) {
        Recusal report = recusals.report(RecusalFixture.of("vdir", matter), "vdir");

        Refusal refusal = refused(() -> recusals.decide(report.id(), outcome, " ", "kdir"));

        assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("reason");
        assertThat(recusals.recusedIn(matter)).containsExactly("vdir");
    }

    @Test
    void refusesThatAPersonDecidesAboutThemselves() {
        Recusal report = recusals.report(RecusalFixture.of("vdir", matter), "chef.das");

        Refusal refusal = refused(() -> recusals.decide(report.id(), RecusalOutcome.NOT_RECUSED, "Nej.", "vdir"));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void tellsEveryMistakeOfAReportAtItsField() {
        Refusal refusal = refused(() -> recusals.report(new RecusalReport(matter, "vdir", null, " "), "vdir"));

        assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("ground", "text");
        assertThat(refused(() -> recusals.report(RecusalFixture.of("nobody", matter), "vdir"))
                        .errors())
                .extracting(FieldError::field)
                .containsExactly("person");
    }

    @Test
    void refusesASecondReportUntilTheFirstHasBeenRejected() {
        Recusal first = recusals.report(RecusalFixture.of("vdir", matter), "vdir");
        assertThat(refused(() -> recusals.report(RecusalFixture.of("vdir", matter), "chef.das"))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);

        recusals.decide(first.id(), RecusalOutcome.NOT_RECUSED, "For svag.", "kdir");

        recusals.report(RecusalFixture.of("vdir", matter), "chef.das");
        assertThat(recusals.of(matter)).hasSize(2);
    }

    @Test
    void refusesASecondDecision() {
        Recusal report = recusals.report(RecusalFixture.of("vdir", matter), "vdir");
        recusals.decide(report.id(), RecusalOutcome.RECUSED, "", "kdir");

        assertThat(refused(() -> recusals.decide(report.id(), RecusalOutcome.NOT_RECUSED, "Nej.", "kdir"))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void keepsTheEarlierDecisionWhenItIsChanged() {
        Recusal report = recusals.report(RecusalFixture.of("vdir", matter), "chef.das");
        recusals.decide(report.id(), RecusalOutcome.RECUSED, "", "kdir");

        Recusal changed = recusals.change(
                report.id(), new RecusalChange(RecusalOutcome.NOT_RECUSED, "Har solgt firmaet."), "kdir");

        assertThat(recusals.recusedIn(matter)).isEmpty();
        assertThat(recusals.of(matter)).extracting(Recusal::id).containsExactly(report.id(), changed.id());
        assertThat(recusals.get(report.id())).satisfies(earlier -> {
            assertThat(earlier.outcome()).isEqualTo(RecusalOutcome.RECUSED);
            assertThat(earlier.stands()).isFalse();
        });
        assertThat(changed.replaces()).isEqualTo(report.id());
        assertThat(changed.reportedBy()).isEqualTo("chef.das");
    }

    @Test
    void keepsThePersonFromTheMatterAgainWhenItIsDecidedOtherwise() {
        Recusal report = recusals.report(RecusalFixture.of("vdir", matter), "vdir");
        recusals.decide(report.id(), RecusalOutcome.NOT_RECUSED, "For svag.", "kdir");

        Recusal changed = recusals.change(
                report.id(), new RecusalChange(RecusalOutcome.RECUSED, "Ejer også datterselskabet."), "kdir");

        assertThat(recusals.recusedIn(matter)).containsExactly("vdir");
        assertThat(recusals.lines(Set.of(matter)).get(matter))
                .singleElement()
                .asString()
                .contains("deltager ikke");
        recusals.change(changed.id(), new RecusalChange(RecusalOutcome.OVERRIDDEN, "Ingen anden kan."), "kdir");
        assertThat(recusals.recusedIn(matter)).isEmpty();
        assertThat(recusals.of(matter)).hasSize(3);
    }

    @Test
    void refusesAChangeWithoutAnotherAnswerAndAReason() {
        Recusal report = recusals.report(RecusalFixture.of("vdir", matter), "chef.das");
        assertThat(refused(() -> recusals.change(
                                report.id(), new RecusalChange(RecusalOutcome.RECUSED, "Ejer det."), "kdir"))
                        .kind())
                .as("not decided yet")
                .isEqualTo(Refusal.Kind.CONFLICT);
        recusals.decide(report.id(), RecusalOutcome.RECUSED, "", "kdir");

        assertThat(refused(() -> recusals.change(report.id(), new RecusalChange(RecusalOutcome.RECUSED, " "), "kdir"))
                        .errors())
                .extracting(FieldError::field)
                .containsExactly("outcome", "reason");
        assertThat(refused(() -> recusals.change(
                                report.id(), new RecusalChange(RecusalOutcome.NOT_RECUSED, "Nej."), "vdir"))
                        .kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(recusals.recusedIn(matter)).containsExactly("vdir");
    }

    @Test
    void refusesAChangeOfWhatHasBeenChangedOrReportedAnewMeanwhile() {
        Recusal report = recusals.report(RecusalFixture.of("vdir", matter), "chef.das");
        recusals.decide(report.id(), RecusalOutcome.RECUSED, "", "kdir");
        Recusal changed =
                recusals.change(report.id(), new RecusalChange(RecusalOutcome.NOT_RECUSED, "Har solgt."), "kdir");
        assertThat(refused(() -> recusals.change(
                                report.id(), new RecusalChange(RecusalOutcome.OVERRIDDEN, "Nødvendig."), "kdir"))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);

        recusals.report(RecusalFixture.of("vdir", matter), "chef.das");

        assertThat(refused(() -> recusals.change(
                                changed.id(), new RecusalChange(RecusalOutcome.RECUSED, "Har købt igen."), "kdir"))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    private static Refusal refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return catchThrowableOfType(Refusal.class, work);
    }
}
