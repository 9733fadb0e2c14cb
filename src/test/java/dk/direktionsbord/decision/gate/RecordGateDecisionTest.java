package dk.direktionsbord.decision.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.direktionsbord.decision.Decision;
import dk.direktionsbord.decision.DecisionFixture;
import dk.direktionsbord.decision.DecisionKind;
import dk.direktionsbord.decision.DecisionRoom;
import dk.direktionsbord.decision.Decisions;
import dk.direktionsbord.decision.Deviations;
import dk.direktionsbord.decision.RuleDeviation;
import dk.direktionsbord.matter.MatterState;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.matter.TreatmentState;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RecordGateDecisionTest {
    private DecisionRoom room;

    @BeforeEach
    void open() {
        room = DecisionRoom.open();
    }

    @Test
    void admitsAMatterToTheRecommendedRoute() {
        UUID matter = room.recommended(DecisionFixture.forCouncil());

        var output = decide(matter, Map.of("gateDecision", "ADMIT"));

        assertThat(output).containsEntry("gateResult", "ADMITTED");
        assertThat(room.treatments(matter))
                .extracting(Treatment::forum)
                .containsExactly("DIREKTION_PART1", "BUU", "SSU", "OEPU", "BYRAAD");
    }

    @Test
    void sendsAMatterThroughAnotherForumAndCountsTheDeviation() {
        UUID deviating = room.recommended(DecisionFixture.forDirektion());
        UUID following = room.recommended(DecisionFixture.forDirektion());

        decide(
                deviating,
                Map.of(
                        "gateDecision", "OTHER_FORUM",
                        "forum", "KONCERNLEDELSE",
                        "overrideReason", "Alle centre skal være med"));
        decide(following, Map.of("gateDecision", "ADMIT"));

        assertThat(room.treatments(deviating)).extracting(Treatment::forum).containsExactly("KONCERNLEDELSE");
        assertThat(deviations()).singleElement().satisfies(rule -> {
            assertThat(rule).isEqualTo(new RuleDeviation("R17", 2, 1));
            assertThat(rule.mayNotFit(0.2)).isTrue();
        });
    }

    @Test
    void refusesAnotherForumWithoutForumAndReason() {
        UUID matter = room.recommended(DecisionFixture.forDirektion());

        assertThat(mistakes(() -> decide(matter, Map.of("gateDecision", "OTHER_FORUM"))))
                .extracting(FieldError::field)
                .containsExactly("forum", "overrideReason");
        assertThat(deviations()).isEmpty();
    }

    @Test
    void refusesAPoliticalBodyAsAnotherForum() {
        UUID matter = room.recommended(DecisionFixture.forDirektion());
        Map<String, Object> answer =
                Map.of("gateDecision", "OTHER_FORUM", "forum", "BYRAAD", "overrideReason", "Det haster");

        assertThat(mistakes(() -> decide(matter, answer)))
                .extracting(FieldError::message)
                .singleElement()
                .asString()
                .startsWith("Et politisk organ kan ikke vælges her.");
    }

    @Test
    void refusesTheRecommendedForumAsAnotherForum() {
        UUID matter = room.recommended(DecisionFixture.forDirektion());
        Map<String, Object> answer =
                Map.of("gateDecision", "OTHER_FORUM", "forum", "DIREKTION_PART2", "overrideReason", "Det haster");

        assertThat(mistakes(() -> decide(matter, answer)))
                .extracting(FieldError::field)
                .containsExactly("forum");
    }

    @Test
    void entersADirectorsOwnDecisionInTheLogOnBehalfOfTheDirektion() {
        UUID matter = room.recommended(DecisionFixture.forDirektion());

        var output = decide(matter, ownDecision());

        assertThat(output).containsEntry("gateResult", "DECIDED");
        assertThat(room.treatments(matter)).singleElement().satisfies(treatment -> {
            assertThat(treatment.forum()).isEqualTo("DIRECTOR");
            assertThat(treatment.state()).isEqualTo(TreatmentState.CLOSED);
        });
        assertThat(room.get(Decisions.class).of(matter)).singleElement().satisfies(this::isOnBehalfOfTheDirektion);
        assertThat(deviations()).containsExactly(new RuleDeviation("R17", 1, 1));
    }

    @Test
    void closesAMatterADirectorDecided() {
        UUID matter = room.recommended(DecisionFixture.forDirektion());
        decide(matter, ownDecision());

        var next = room.perform("findNextTreatment", matter, "system", Map.of());
        room.perform("closeMatter", matter, "system", Map.of());

        assertThat(next).containsEntry("nextTreatment", "NONE");
        assertThat(room.get(Matters.class).get(matter).state()).isEqualTo(MatterState.DECIDED);
    }

    private void isOnBehalfOfTheDirektion(Decision decision) {
        assertThat(decision.number()).isEqualTo("B-2027-0001");
        assertThat(decision.kind()).isEqualTo(DecisionKind.MANAGERIAL);
        assertThat(decision.decidedBy()).isEqualTo("vdir");
        assertThat(decision.text())
                .isEqualTo("at ordningen godkendes: Godkendt.\nat den evalueres: Godkendt.\n"
                        + "Ordningen indføres.\nTruffet på direktionens vegne.");
    }

    @Test
    void marksADirectorsOwnDecisionForImplementation() {
        UUID matter = room.recommended(DecisionFixture.forCentreChef());
        Map<String, Object> answer = new HashMap<>(ownDecision());
        answer.putAll(Map.of(
                "toImplement",
                true,
                "centresToImplement",
                List.of("C-DAS"),
                "owner",
                "vdir",
                "implementationDeadline",
                LocalDate.of(2027, 6, 1),
                "expectation",
                "Alle dagtilbud følger ordningen."));

        decide(matter, answer);

        assertThat(room.get(Matters.class).get(matter).toBeImplemented()).isTrue();
    }

    @Test
    void refusesADirectorsDecisionOnAPoliticalMatter() {
        UUID matter = room.recommended(DecisionFixture.forCouncil());

        assertThat(mistakes(() -> decide(matter, ownDecision())))
                .extracting(FieldError::field)
                .containsExactly("gateDecision");
        assertThat(room.get(Decisions.class).of(matter)).isEmpty();
    }

    @Test
    void refusesADirectorsDecisionThatIsNotDiscussedAndNotWritten() {
        UUID matter = room.recommended(DecisionFixture.forDirektion());

        assertThat(mistakes(() -> decide(matter, Map.of("gateDecision", "DECIDE", "discussedWithChef", false))))
                .extracting(FieldError::field)
                .containsExactly("discussedWithChef", "decisionText");
    }

    @Test
    void refusesADirectorsDecisionBeforeMedIsHeard() {
        UUID matter = room.recommended(DecisionFixture.matter("staffConsequences", true, "staff", "Nye vagter"));

        assertThat(mistakes(() -> decide(matter, ownDecision())))
                .extracting(FieldError::message)
                .singleElement()
                .asString()
                .contains("før der kan træffes beslutning");
    }

    @Test
    void returnsAMatterWithItsReason() {
        UUID matter = room.recommended(DecisionFixture.forDirektion());

        var output = decide(matter, Map.of("gateDecision", "RETURN", "returnReason", "Økonomien mangler"));

        assertThat(output).containsEntry("gateResult", "RETURNED");
        assertThat(room.get(Matters.class).get(matter).state()).isEqualTo(MatterState.RETURNED);
        assertThat(room.get(Matters.class).lastReturn(matter).orElseThrow().reason())
                .isEqualTo("Økonomien mangler");
        assertThat(deviations()).isEmpty();
    }

    @Test
    void refusesAReturnWithoutReason() {
        UUID matter = room.recommended(DecisionFixture.forDirektion());

        assertThat(mistakes(() -> decide(matter, Map.of("gateDecision", "RETURN", "returnReason", " "))))
                .extracting(FieldError::field)
                .containsExactly("returnReason");
    }

    @Test
    void neverChangesWhatADirectorDid() {
        UUID matter = room.admitted(DecisionFixture.forDirektion());

        assertThatThrownBy(() -> room.get(JdbcClient.class)
                        .sql("update gate_decision set deviates = true, reason = 'x' where matter_id = ?")
                        .param(matter)
                        .update())
                .hasMessageContaining("gate_decision");
    }

    private static Map<String, Object> ownDecision() {
        return Map.of("gateDecision", "DECIDE", "discussedWithChef", true, "decisionText", "Ordningen indføres.");
    }

    private Map<String, Object> decide(UUID matter, Map<String, ?> answer) {
        return room.perform("recordGateDecision", matter, "vdir", answer);
    }

    private List<RuleDeviation> deviations() {
        return room.get(Deviations.class).perRule(Instant.EPOCH, Instant.parse("2030-01-01T00:00:00Z"));
    }

    private static List<FieldError> mistakes(ThrowingCallable refused) {
        Refusal refusal = catchThrowableOfType(Refusal.class, refused);
        return refusal.errors();
    }
}
