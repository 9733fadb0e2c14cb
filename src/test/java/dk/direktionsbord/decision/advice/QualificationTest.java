package dk.direktionsbord.decision.advice;

import static dk.direktionsbord.decision.DecisionFixture.both;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.direktionsbord.decision.DecisionFixture;
import dk.direktionsbord.decision.DecisionRoom;
import dk.direktionsbord.decision.Decisions;
import dk.direktionsbord.decision.Qualification.Point;
import dk.direktionsbord.decision.Qualifications;
import dk.direktionsbord.decision.sitting.Sittings;
import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.workflow.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QualificationTest {
    private static final LocalDate DEADLINE = LocalDate.of(2027, 1, 20);

    private static DecisionRoom room;

    private UUID matter;
    private Treatment treatment;

    @BeforeAll
    static void open() {
        room = DecisionRoom.open();
    }

    @BeforeEach
    void askForAdvice() {
        matter = room.admitted(DecisionFixture.forQualification());
        room.concluded(matter, both(room.placed(matter).id(), "DISCUSSED"));
        treatment = room.next(matter);
        ask(DEADLINE);
    }

    @Test
    void asksAllTwelveMembers() {
        var placed = room.get(Sittings.class).placementOf(treatment.id()).orElseThrow();

        assertThat(placed.advisers()).hasSize(12).contains("kdir", "vdir", "bkmdir", "chef.das");
        assertThat(placed.adviceDeadline()).isEqualTo(DEADLINE);
    }

    @Test
    void refusesADeadlineOnAClosedDay() {
        UUID other = room.admitted(DecisionFixture.forQualification());
        room.concluded(other, both(room.placed(other).id(), "DISCUSSED"));
        matter = other;
        treatment = room.next(other);

        assertThatThrownBy(() -> ask(LocalDate.of(2027, 1, 17)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("17. januar 2027 er ikke en arbejdsdag");
    }

    @Test
    void namesThoseWhoDidNotAnswerInTime() {
        advise("chef.das", "Begynd i det små.");
        advise("chef.buf", "Gør det nu.");

        room.perform("recordMissingAdvice", matter, "system", of());

        var qualification = room.get(Qualifications.class).of(treatment.id());
        assertThat(qualification.missing()).hasSize(10).doesNotContain("chef.das", "chef.buf");
        assertThat(room.get(MatterLog.class).of(matter))
                .extracting(MatterLog.Entry::text)
                .anySatisfy(text -> assertThat(text)
                        .startsWith("Fristen for råd er udløbet. Har ikke svaret: ")
                        .contains("Kim Testesen"));
        assertThat((String) room.shown("advice-summary", matter, treatment.id()).get("missingText"))
                .contains("Vibeke Eksempelholm");
    }

    @Test
    void refusesAdviceAfterItWasNotedAsMissing() {
        room.perform("recordMissingAdvice", matter, "system", of());

        assertThatThrownBy(() -> advise("chef.das", "For sent"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("allerede givet");
    }

    @Test
    void refusesASummaryWithoutPoints() {
        assertThatThrownBy(() -> summarise(List.of(Map.of("text", " "))))
                .hasMessage("Skriv mindst ét råd, som direktionen kan tage stilling til.");
    }

    @Test
    void letsTheDirektionDecideOnlyAfterAnsweringEachPoint() {
        summarise(List.of(Map.of("text", "Begynd i det små"), Map.of("text", "Evaluér efter et år")));
        Treatment direktion = room.next(matter);

        var sitting = place(direktion);

        assertThat(sitting).containsEntry("adviceToAnswer", true);
        assertThatThrownBy(() -> room.concluded(matter, both(direktion.id(), "APPROVED")))
                .hasMessageContaining("mangler at tage stilling til 2 af rådene");
        answer(direktion, Map.of("followed", "YES"), Map.of("followed", "NO", "explanation", "Det er for sent"));
        room.concluded(matter, both(direktion.id(), "APPROVED"));
        assertThat(room.get(Decisions.class).of(matter)).hasSize(1);
        assertThat(room.get(Qualifications.class).of(treatment.id()).points())
                .extracting(Point::followed, Point::explanation)
                .containsExactly(tuple(true, null), tuple(false, "Det er for sent"));
    }

    @Test
    void refusesToLeaveAPointWithoutFollowingItOrSayingWhyNot() {
        summarise(List.of(Map.of("text", "Begynd i det små")));
        Treatment direktion = room.next(matter);
        place(direktion);

        assertThatThrownBy(() -> answer(direktion, Map.of("followed", "NO")))
                .hasMessage("Råd 1: Skriv, hvorfor rådet ikke følges.");
    }

    @Test
    void showsTheDirektionARowForEachPoint() {
        summarise(List.of(Map.of("text", "Begynd i det små"), Map.of("text", "Evaluér efter et år")));
        Treatment direktion = room.next(matter);

        var shown = room.shown("advice-response", matter, direktion.id());

        assertThat(shown)
                .containsEntry("adviceSummary", "Rådene peger samme vej.")
                .containsEntry(
                        "responses",
                        List.of(Map.of("point", "Begynd i det små"), Map.of("point", "Evaluér efter et år")));
    }

    @Test
    void neverDecidesInKoncernledelsen() {
        summarise(List.of(Map.of("text", "Begynd i det små")));

        assertThat(room.get(Decisions.class).of(matter)).isEmpty();
        assertThat(room.treatments(matter).get(1).result()).isEqualTo("QUALIFIED");
    }

    private void ask(LocalDate deadline) {
        Map<String, Object> values = Map.of(
                "treatment", treatment.id(), "sittingDate", DecisionRoom.MEETING, "adviceDeadlineDate", deadline);
        room.perform("recordSitting", matter, "sek.1", values);
    }

    private void advise(String adviser, String words) {
        room.perform(
                "recordAdvice",
                matter,
                adviser,
                Map.of("treatment", treatment.id(), "adviser", adviser, "advice", words));
    }

    private void summarise(List<Map<String, String>> points) {
        Map<String, Object> values =
                Map.of("treatment", treatment.id(), "summary", "Rådene peger samme vej.", "points", points);
        assertThat(room.perform("recordSummary", matter, "kdir", values)).containsEntry("treatmentResult", "CONTINUE");
    }

    private Map<String, Object> place(Treatment direktion) {
        Map<String, Object> values = Map.of("treatment", direktion.id(), "sittingDate", DecisionRoom.MEETING);
        return room.perform("recordSitting", matter, "sek.1", values);
    }

    @SafeVarargs
    private void answer(Treatment direktion, Map<String, String>... responses) {
        Map<String, Object> values = Map.of("treatment", direktion.id(), "responses", List.of(responses));
        room.perform("recordAdviceResponse", matter, "kdir", values);
    }

    private Map<String, Object> of() {
        return Map.of("treatment", treatment.id());
    }
}
