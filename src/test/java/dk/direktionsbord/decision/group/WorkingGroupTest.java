package dk.direktionsbord.decision.group;

import static dk.direktionsbord.decision.DecisionFixture.both;
import static dk.direktionsbord.decision.DecisionFixture.matter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktionsbord.decision.DecisionRoom;
import dk.direktionsbord.decision.WorkingGroup;
import dk.direktionsbord.decision.WorkingGroup.Stage;
import dk.direktionsbord.decision.WorkingGroups;
import dk.direktionsbord.matter.MatterState;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.matter.TreatmentState;
import dk.direktionsbord.workflow.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class WorkingGroupTest {
    private static final Map<String, Object> IN_VD = member("chef.das", "KNOWLEDGE");

    private static DecisionRoom room;

    private UUID matter;
    private Treatment treatment;

    @BeforeAll
    static void open() {
        room = DecisionRoom.open();
    }

    @BeforeEach
    void koncernledelsenSetsTheGroupUp() {
        matter = room.admitted(matter("requestedTreatment", "ILLUMINATION"));
        room.concluded(matter, both(room.placed(matter).id(), "APPROVED"));
        treatment = room.next(matter);
    }

    @Test
    void warnsWhenABroadGroupHasNobodyFromADirectorArea() {
        write("members", List.of(member("chef.das", "BREADTH"), member("chef.dib", "KNOWLEDGE")));

        assertThat(group().missingAreas()).containsExactly("DO-BKM");
        assertThat((String) shown("terms-approval").get("breadthWarning"))
                .startsWith("Bred repræsentation er valgt, men gruppen har ingen deltager fra:");
    }

    @Test
    void countsADirectorForTheOwnArea() {
        write("members", List.of(IN_VD, member("bkmdir", "BOTH"), member("kdir", "BREADTH")));

        assertThat(group().missingAreas()).isEmpty();
    }

    @Test
    void warnsAboutNothingWhenEverybodyIsAppointedForKnowledge() {
        write("members", List.of(IN_VD));

        assertThat(group().missingAreas()).isEmpty();
        assertThat(shown("terms-approval")).containsEntry("breadthWarning", "");
    }

    @Test
    void refusesEveryMistakeInTheTermsAtOnce() {
        assertThatThrownBy(() -> write(
                        "members",
                        List.of(member("chef.dib", "BOTH"), member("chef.dib", "BOTH")),
                        "groupDeadlineDate",
                        "2027-01-17"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ikke en arbejdsdag")
                .hasMessageContaining("står to gange")
                .hasMessageContaining("Gruppens leder skal også stå på listen");
    }

    @Test
    void sendsTermsBackAsTheyWereWrittenWithTheReason() {
        write("members", List.of(IN_VD));

        approve("RETURN", "Opgaven er for bred.");

        assertThat(group().stage()).isEqualTo(Stage.RETURNED);
        assertThat(shown("terms-of-reference"))
                .containsEntry("termsReturnedText", "Opgaven er for bred.")
                .containsEntry("members", List.of(IN_VD));
    }

    @Test
    void refusesAReturnOfTheTermsWithoutAReason() {
        write("members", List.of(IN_VD));

        assertThatThrownBy(() -> approve("RETURN", " ")).hasMessageContaining("hvad der skal ændres");
    }

    @Test
    void refusesAReportWithoutTheProposalsTheTermsAskFor() {
        write("members", List.of(IN_VD), "proposalsWanted", true);
        approve("APPROVE", "");

        assertThatThrownBy(() -> report(Map.of("findings", "Det kan lade sig gøre.")))
                .hasMessageContaining("beder om løsningsforslag");
    }

    @Test
    void isClosedByItsPresentationToKoncernledelsen() {
        workAndReport();
        plan();
        assertThat(group().stage()).isEqualTo(Stage.TO_PRESENT);

        room.concluded(matter, both(room.placed(matter).id(), "APPROVED"));

        assertThat(group().stage()).isEqualTo(Stage.CLOSED);
        close();
        assertThat(room.get(Matters.class).get(matter).state()).isEqualTo(MatterState.DECIDED);
    }

    @Test
    void isNotClosedWithoutAPresentation() {
        workAndReport();
        cancelPresentation();

        assertThatThrownBy(this::close)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("før arbejdsgruppens oplæg er fremlagt i koncernledelsen");
    }

    @Test
    void isGivenAPresentationWhenNoneIsOnTheRoute() {
        workAndReport();
        cancelPresentation();

        plan();

        assertThat(room.treatments(matter))
                .filteredOn(next -> next.state() == TreatmentState.WAITING)
                .extracting(Treatment::forum)
                .containsExactly("KONCERNLEDELSE");
    }

    @Test
    void presentsOnceWhenThePresentationIsOnTheRouteAlready() {
        workAndReport();

        plan();

        assertThat(room.treatments(matter))
                .filteredOn(next -> next.state() == TreatmentState.WAITING)
                .hasSize(1);
    }

    private void workAndReport() {
        write("members", List.of(IN_VD));
        approve("APPROVE", "");
        report(Map.of("findings", "Det kan lade sig gøre."));
    }

    private void write(Object... more) {
        Map<String, Object> values = new LinkedHashMap<>(Map.of(
                "treatment", treatment.id(),
                "groupPurpose", "Vi ved for lidt.",
                "groupTask", "Belys mulighederne.",
                "proposalsWanted", false,
                "groupDeadlineDate", "2027-03-01",
                "groupLeader", "chef.das"));
        for (int field = 0; field < more.length; field += 2) {
            values.put((String) more[field], more[field + 1]);
        }
        room.perform("recordTermsOfReference", matter, "chef.das", values);
    }

    private void approve(String choice, String reason) {
        room.perform(
                "recordTermsApproval",
                matter,
                "kdir",
                Map.of("treatment", treatment.id(), "termsDecision", choice, "termsReturnReason", reason));
    }

    private void report(Map<String, Object> found) {
        Map<String, Object> values = new LinkedHashMap<>(found);
        values.put("treatment", treatment.id());
        room.perform("recordGroupReport", matter, "chef.das", values);
    }

    private void plan() {
        room.perform("planPresentation", matter, "chef.das", Map.of("treatment", treatment.id()));
    }

    private void close() {
        room.perform("closeMatter", matter, "system", Map.of());
    }

    private void cancelPresentation() {
        room.get(JdbcClient.class)
                .sql("update treatment set state = 'CANCELLED' where matter_id = ? and state = 'WAITING'")
                .param(matter)
                .update();
    }

    private WorkingGroup group() {
        return room.get(WorkingGroups.class).in(treatment.id()).orElseThrow();
    }

    private Map<String, Object> shown(String form) {
        return room.shown(form, matter, treatment.id());
    }

    private static Map<String, Object> member(String person, String criterion) {
        return Map.of("person", person, "criterion", criterion);
    }
}
