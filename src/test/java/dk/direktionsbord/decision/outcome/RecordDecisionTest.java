package dk.direktionsbord.decision.outcome;

import static dk.direktionsbord.decision.DecisionFixture.both;
import static dk.direktionsbord.decision.DecisionFixture.row;
import static dk.direktionsbord.decision.DecisionFixture.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktionsbord.decision.Decision;
import dk.direktionsbord.decision.DecisionFixture;
import dk.direktionsbord.decision.DecisionKind;
import dk.direktionsbord.decision.DecisionRoom;
import dk.direktionsbord.decision.Decisions;
import dk.direktionsbord.decision.Standpoint;
import dk.direktionsbord.decision.Standpoints;
import dk.direktionsbord.matter.MatterState;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.matter.TreatmentState;
import dk.direktionsbord.workflow.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RecordDecisionTest {
    private static DecisionRoom room;

    @BeforeAll
    static void open() {
        room = DecisionRoom.open();
    }

    @Test
    void entersAnApprovedDecisionInTheLog() {
        UUID matter = room.admitted(DecisionFixture.forDirektion());
        Treatment treatment = room.placed(matter);

        var output = room.concluded(
                matter,
                rows(
                        treatment.id(),
                        row("APPROVED"),
                        row("APPROVED_WITH_CHANGE", "at evalueringen sker om et år"),
                        "decisionText",
                        "Ordningen følges op hvert kvartal.",
                        "toImplement",
                        true,
                        "centresToImplement",
                        List.of("C-DAS", "C-BUF"),
                        "owner",
                        "vdir",
                        "implementationDeadline",
                        LocalDate.of(2027, 6, 1),
                        "expectation",
                        "Alle ledere gør ordningen kendt."));

        assertThat(output).containsEntry("outcomeResult", "APPROVED").containsEntry("treatmentResult", "CONTINUE");
        assertThat(decisions(matter)).singleElement().satisfies(RecordDecisionTest::isTheWholeDecision);
        assertThat(room.get(Matters.class).get(matter).toBeImplemented()).isTrue();
        assertThat(room.treatments(matter)).singleElement().satisfies(closed -> {
            assertThat(closed.state()).isEqualTo(TreatmentState.CLOSED);
            assertThat(closed.result()).isEqualTo("APPROVED");
        });
    }

    private static void isTheWholeDecision(Decision decision) {
        assertThat(decision.number()).matches("B-2027-\\d{4}");
        assertThat(decision.kind()).isEqualTo(DecisionKind.MANAGERIAL);
        assertThat(decision.forum()).isEqualTo("DIREKTION_PART2");
        assertThat(decision.decidedOn()).isEqualTo(DecisionRoom.MEETING);
        assertThat(decision.decidedBy()).isEqualTo("kdir");
        assertThat(decision.owner()).isEqualTo("vdir");
        assertThat(decision.deadline()).isEqualTo("2027-06-01");
        assertThat(decision.centres()).containsExactly("C-DAS", "C-BUF");
        assertThat(decision.expectation()).isEqualTo("Alle ledere gør ordningen kendt.");
        assertThat(decision.text())
                .isEqualTo(
                        """
                        at ordningen godkendes: Godkendt.
                        at den evalueres: Godkendt med den ændring, at evalueringen sker om et år.
                        Ordningen følges op hvert kvartal.
                        Ansvarlig: Vibeke Eksempelholm.
                        Frist: 1. juni 2027.""");
    }

    @Test
    void entersARefusalInTheLogAndCancelsTheRest() {
        UUID matter = room.admitted(DecisionFixture.forQualification());
        Treatment treatment = directTo("DECISION", matter);

        room.concluded(matter, both(treatment.id(), "NOT_APPROVED", "decisionText", "x", "returnReason", "For dyrt"));

        assertThat(decisions(matter)).singleElement().satisfies(decision -> assertThat(decision.text())
                .contains("Ikke godkendt. For dyrt."));
        assertThat(room.treatments(matter))
                .extracting(Treatment::state)
                .containsExactly(TreatmentState.CLOSED, TreatmentState.CANCELLED, TreatmentState.CANCELLED);
        assertThat(room.get(Matters.class).get(matter).toBeImplemented()).isFalse();
    }

    @Test
    void returnsAMatterToItsSubmitterWithTheReason() {
        UUID matter = room.admitted(DecisionFixture.forDirektion());
        Treatment treatment = room.placed(matter);

        var output = room.concluded(matter, both(treatment.id(), "RETURNED", "returnReason", "Alternativerne mangler"));

        assertThat(output).containsEntry("treatmentResult", "RETURNED");
        assertThat(room.get(Matters.class).get(matter).state()).isEqualTo(MatterState.RETURNED);
        assertThat(room.get(Matters.class).lastReturn(matter).orElseThrow().reason())
                .isEqualTo("Alternativerne mangler");
        assertThat(decisions(matter)).isEmpty();
    }

    @Test
    void postponesToALinkedTreatmentInTheSameForum() {
        UUID matter = room.admitted(DecisionFixture.forDirektion());
        Treatment treatment = room.placed(matter);

        room.concluded(matter, both(treatment.id(), "POSTPONED", "postponedTo", LocalDate.of(2027, 1, 29)));

        assertThat(room.treatments(matter)).hasSize(2);
        assertThat(room.next(matter)).satisfies(successor -> {
            assertThat(successor.predecessor()).isEqualTo(treatment.id());
            assertThat(successor.forum()).isEqualTo("DIREKTION_PART2");
        });
    }

    @Test
    void forwardsToAnotherForumNext() {
        UUID matter = room.admitted(DecisionFixture.forDirektion());
        Treatment treatment = room.placed(matter);

        room.concluded(matter, both(treatment.id(), "FORWARDED", "forwardTo", "KONCERNLEDELSE"));

        assertThat(room.next(matter).forum()).isEqualTo("KONCERNLEDELSE");
        assertThat(decisions(matter)).isEmpty();
    }

    @Test
    void keepsABearingApartFromTheDecisionLog() {
        UUID matter = room.admitted(DecisionFixture.forBearing());
        Treatment treatment = room.placed(matter);

        room.concluded(
                matter,
                rows(treatment.id(), row("BEARING", "Borgmesteren ser positivt på det"), row("BEARING", "Afvent")));

        assertThat(decisions(matter)).isEmpty();
        assertThat(room.get(Standpoints.class).of(matter)).hasSize(2).allSatisfy(bearing -> {
            assertThat(bearing.kind()).isEqualTo(Standpoint.Kind.BEARING);
            assertThat(bearing.warning()).isEqualTo("Pejling – ikke en beslutning");
        });
    }

    @Test
    void keepsARecommendationOutOfTheDecisionLog() {
        UUID matter = room.admitted(DecisionFixture.forCouncil());
        Treatment treatment = room.placed(matter);

        room.concluded(matter, both(treatment.id(), "RECOMMENDED"));

        assertThat(decisions(matter)).isEmpty();
        assertThat(room.next(matter).forum()).isEqualTo("BUU");
    }

    @Test
    void refusesToApproveAPoliticalMatterInTheDirektion() {
        UUID matter = room.admitted(DecisionFixture.forCouncil());
        Treatment treatment = room.placed(matter);

        assertThatThrownBy(() -> room.concluded(matter, both(treatment.id(), "APPROVED")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Sagen afgøres politisk");
        assertThat(decisions(matter)).isEmpty();
    }

    @Test
    void refusesAnotherNumberOfOutcomesThanSentences() {
        UUID matter = room.admitted(DecisionFixture.forDirektion());
        Treatment treatment = room.placed(matter);

        assertThatThrownBy(() -> room.concluded(
                        matter, Map.of("treatment", treatment.id(), "outcomes", List.of(row("APPROVED")))))
                .hasMessage("Der skal være ét udfald for hvert »at« i indstillingen: 2 i alt, men der er 1.");
    }

    @Test
    void refusesAnOutcomeOnAnotherSentenceThanTheMatters() {
        UUID matter = room.admitted(DecisionFixture.forDirektion());
        Treatment treatment = room.placed(matter);
        Map<String, Object> altered = Map.of("recommendation", "at alt frigives", "outcome", "APPROVED");

        assertThatThrownBy(() -> room.concluded(matter, rows(treatment.id(), altered, row("APPROVED"))))
                .hasMessageContaining("svarer ikke til sagens tekst");
    }

    @Test
    void sendsAnOutcomeBackToTheSecretariatAndTakesTheNextRound() {
        UUID matter = room.admitted(DecisionFixture.forDirektion());
        Treatment treatment = room.placed(matter);
        room.perform("recordOutcome", matter, "sek.1", both(treatment.id(), "APPROVED", "dissent", "Ingen"));

        var output = room.perform(
                "recordDecision",
                matter,
                "kdir",
                Map.of("treatment", treatment.id(), "approval", "RETURN", "returnReason", "Skriv fristen"));

        assertThat(output).containsEntry("outcomeResult", "RETURNED");
        assertThat(decisions(matter)).isEmpty();
        assertThat(room.shown("outcome", matter, treatment.id()))
                .containsEntry("outcomeReturnReason", "Skriv fristen")
                .containsEntry("dissent", "Ingen");
        room.concluded(matter, both(treatment.id(), "APPROVED"));
        assertThat(decisions(matter)).hasSize(1);
    }

    @Test
    void refusesToSendAnOutcomeBackWithoutReason() {
        UUID matter = room.admitted(DecisionFixture.forDirektion());
        Treatment treatment = room.placed(matter);
        room.perform("recordOutcome", matter, "sek.1", both(treatment.id(), "APPROVED"));

        assertThatThrownBy(() -> room.perform(
                        "recordDecision", matter, "kdir", Map.of("treatment", treatment.id(), "approval", "RETURN")))
                .hasMessage("Skriv, hvad sekretariatet skal rette.");
    }

    @Test
    void refusesASecondOutcomeOnTheSameTreatment() {
        UUID matter = room.admitted(DecisionFixture.forDirektion());
        Treatment treatment = room.placed(matter);
        room.perform("recordOutcome", matter, "sek.1", both(treatment.id(), "APPROVED"));

        assertThatThrownBy(() -> room.perform(
                        "recordOutcome", matter, "sek.1", both(treatment.id(), "NOT_APPROVED", "returnReason", "Nej")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("allerede registreret");
    }

    @Test
    void refusesToApproveTwice() {
        UUID matter = room.admitted(DecisionFixture.forDirektion());
        Treatment treatment = room.placed(matter);
        room.concluded(matter, both(treatment.id(), "APPROVED"));

        assertThatThrownBy(() -> room.perform(
                        "recordDecision", matter, "kdir", Map.of("treatment", treatment.id(), "approval", "APPROVE")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ikke noget udfald at godkende");
    }

    @Test
    void neverChangesADecisionOrALockedConclusion() {
        UUID matter = room.admitted(DecisionFixture.forDirektion());
        room.concluded(matter, both(room.placed(matter).id(), "APPROVED"));
        JdbcClient jdbc = room.get(JdbcClient.class);

        for (String table : List.of("decision", "conclusion")) {
            assertThatThrownBy(() -> jdbc.sql("update " + table + " set owner = 'x' where matter_id = ?")
                            .param(matter)
                            .update())
                    .hasMessageContaining(table);
        }
    }

    @Test
    void letsACentreChefDecideWithoutAMeeting() {
        UUID matter = room.admitted(DecisionFixture.forCentreChef());
        Treatment treatment = room.next(matter);
        assertThat(room.perform("prepareTreatment", matter, "system", Map.of("treatment", treatment.id())))
                .containsEntry("meetingNeeded", false);
        room.perform("recordOutcome", matter, "chef.das", both(treatment.id(), "APPROVED"));

        var output = room.perform("recordOwnDecision", matter, "chef.das", Map.of("treatment", treatment.id()));

        assertThat(output).containsEntry("treatmentResult", "CONTINUE");
        assertThat(decisions(matter)).singleElement().satisfies(decision -> {
            assertThat(decision.forum()).isEqualTo("CENTRE_CHEF");
            assertThat(decision.decidedOn()).isEqualTo(DecisionRoom.TODAY);
        });
    }

    @Test
    void callsADecisionOnOrganisationOrganisational() {
        UUID matter = room.admitted(DecisionFixture.forKoncernledelse());

        room.concluded(matter, both(room.placed(matter).id(), "APPROVED"));

        assertThat(decisions(matter)).singleElement().satisfies(decision -> assertThat(decision.kind())
                .isEqualTo(DecisionKind.ORGANISATIONAL));
    }

    /** The first treatment of the route, made one of this purpose. */
    private static Treatment directTo(String purpose, UUID matter) {
        room.get(JdbcClient.class)
                .sql("update treatment set purpose = ? where matter_id = ? and position = 1")
                .params(purpose, matter)
                .update();
        return room.placed(matter);
    }

    private static List<Decision> decisions(UUID matter) {
        return room.get(Decisions.class).of(matter);
    }
}
