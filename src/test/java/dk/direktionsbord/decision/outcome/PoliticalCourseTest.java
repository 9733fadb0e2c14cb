package dk.direktionsbord.decision.outcome;

import static dk.direktionsbord.decision.DecisionFixture.both;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.direktionsbord.decision.CourseStep;
import dk.direktionsbord.decision.Courses;
import dk.direktionsbord.decision.Decision;
import dk.direktionsbord.decision.DecisionFixture;
import dk.direktionsbord.decision.DecisionKind;
import dk.direktionsbord.decision.DecisionRoom;
import dk.direktionsbord.decision.Decisions;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.workflow.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PoliticalCourseTest {
    private static DecisionRoom room;

    @BeforeAll
    static void open() {
        room = DecisionRoom.open();
    }

    @Test
    void keepsWhatEachBodySaidAndDecidesInTheLastOne() {
        UUID matter = recommendedByTheDirektion();

        decided(matter, "BUU", "RECOMMENDED");
        decided(matter, "SSU", "NOT_RECOMMENDED", "returnReason", "Udvalget mangler beregninger");
        decided(matter, "OEPU", "RECOMMENDED");
        decided(matter, "BYRAAD", "APPROVED");

        assertThat(room.get(Decisions.class).of(matter)).singleElement().satisfies(decision -> {
            assertThat(decision.kind()).isEqualTo(DecisionKind.POLITICAL);
            assertThat(decision.forum()).isEqualTo("BYRAAD");
        });
        assertThat(course(matter))
                .containsExactly(
                        "Direktionsmødets del 1, med borgmesteren, 15. januar 2027, pkt. 1: Anbefales.",
                        "Børne- og Undervisningsudvalget, 15. januar 2027, pkt. 1: Anbefales.",
                        "Social- og Sundhedsudvalget, 15. januar 2027, pkt. 1: "
                                + "Anbefales ikke. Udvalget mangler beregninger.",
                        "Økonomi- og Planudvalget, 15. januar 2027, pkt. 1: Anbefales.",
                        "Byrådet, 15. januar 2027, pkt. 1: Godkendt.");
    }

    @Test
    void refusesACommitteeTheLastWord() {
        UUID matter = recommendedByTheDirektion();

        assertThatThrownBy(() -> decided(matter, "BUU", "APPROVED"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("»Godkendt« er ikke et muligt udfald");
    }

    @Test
    void letsACommitteeReturnAMatterWithAReason() {
        UUID matter = recommendedByTheDirektion();

        var output = decided(matter, "BUU", "RETURNED", "returnReason", "Høringen mangler");

        assertThat(output).containsEntry("treatmentResult", "RETURNED");
    }

    @Test
    void refusesADecisionDatedAfterItsMeeting() {
        UUID matter = recommendedByTheDirektion();
        Treatment treatment = sent(matter, "BUU");
        Map<String, Object> values = both(treatment.id(), "RECOMMENDED", "decidedOn", DecisionRoom.MEETING.plusDays(1));

        assertThatThrownBy(() -> room.perform("recordPoliticalDecision", matter, "sek.1", values))
                .hasMessageContaining("ligger efter både i dag og mødedagen");
    }

    @Test
    void refusesADecisionDatedBeforeTheMatter() {
        UUID matter = recommendedByTheDirektion();
        Treatment treatment = sent(matter, "BUU");
        Map<String, Object> values = both(treatment.id(), "RECOMMENDED", "decidedOn", LocalDate.of(2026, 12, 1));

        assertThatThrownBy(() -> room.perform("recordPoliticalDecision", matter, "sek.1", values))
                .hasMessageContaining("ligger før, sagen blev oprettet");
    }

    @Test
    void refusesToSendAMatterToAMeetingThatHasBeen() {
        UUID matter = recommendedByTheDirektion();
        Treatment treatment = room.next(matter);
        Map<String, Object> values =
                Map.of("treatment", treatment.id(), "meetingDate", DecisionRoom.TODAY.minusDays(1));

        assertThatThrownBy(() -> room.perform("recordTransfer", matter, "sek.1", values))
                .hasMessageContaining("er passeret");
    }

    @Test
    void letsTheMayorDecideAnUrgentMatterAndInformsTheCouncil() {
        UUID matter = room.admitted(DecisionFixture.matter(
                "decisionAuthority",
                "COUNCIL",
                "political",
                true,
                "committees",
                List.of("BUU"),
                "urgent",
                true,
                "noMeetingBeforeDeadline",
                true));
        Treatment director = room.next(matter);
        own(matter, "vdir", both(director.id(), "RECOMMENDED"));
        Treatment mayor = room.next(matter);

        assertThatThrownBy(() -> own(matter, "borgmester", both(mayor.id(), "APPROVED")))
                .hasMessageContaining("tåler opsættelse");
        own(matter, "borgmester", both(mayor.id(), "APPROVED", "decisionText", "Skimmelsvamp; formanden er hørt."));
        decided(matter, "BYRAAD", "NOTED");

        assertThat(room.get(Decisions.class).of(matter))
                .extracting(Decision::forum, Decision::kind)
                .containsExactly(tuple("MAYOR_URGENT_DECISION", DecisionKind.POLITICAL));
    }

    private static UUID recommendedByTheDirektion() {
        UUID matter = room.admitted(DecisionFixture.forCouncil());
        room.concluded(matter, both(room.placed(matter).id(), "RECOMMENDED"));
        return matter;
    }

    private static void own(UUID matter, String person, Map<String, Object> outcome) {
        room.perform("recordOutcome", matter, person, outcome);
        room.perform("recordOwnDecision", matter, person, Map.of("treatment", outcome.get("treatment")));
    }

    private static Treatment sent(UUID matter, String body) {
        Treatment treatment = room.next(matter);
        assertThat(treatment.forum()).isEqualTo(body);
        room.perform(
                "recordTransfer",
                matter,
                "sek.1",
                Map.of("treatment", treatment.id(), "meetingDate", DecisionRoom.MEETING));
        return treatment;
    }

    private static Map<String, Object> decided(UUID matter, String body, String outcome, Object... more) {
        Map<String, Object> values = both(sent(matter, body).id(), outcome, more);
        values.put("decidedOn", DecisionRoom.MEETING);
        return room.perform("recordPoliticalDecision", matter, "sek.1", values);
    }

    private static List<String> course(UUID matter) {
        return room.get(Courses.class).of(matter).stream()
                .map(CourseStep::text)
                .map(PoliticalCourseTest::withoutItem)
                .toList();
    }

    /** Other tests use the same meetings, so the number differs. */
    private static String withoutItem(String line) {
        return line.replaceAll("pkt\\. \\d+", "pkt. 1");
    }
}
