package dk.direktionsbord.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktionsbord.matter.FindNextTreatment.NextTreatment;
import dk.direktionsbord.workflow.Refusal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreatmentsTest {
    private final MatterRoom room = MatterRoom.open();
    private final Treatments treatments = room.get(Treatments.class);

    @Test
    void politicalRouteIsPreparedThenRecommendedThenDecided() {
        UUID matter = admitted(MatterForm.ofTheCouncil());

        assertThat(treatments.of(matter))
                .extracting(Treatment::position, Treatment::forum, Treatment::competence, Treatment::finalBody)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "DIREKTION_PART1", Competence.POLITICAL, false),
                        org.assertj.core.groups.Tuple.tuple(2, "BUU", Competence.POLITICAL_BODY, false),
                        org.assertj.core.groups.Tuple.tuple(3, "SSU", Competence.POLITICAL_BODY, false),
                        org.assertj.core.groups.Tuple.tuple(4, "OEPU", Competence.POLITICAL_BODY, false),
                        org.assertj.core.groups.Tuple.tuple(5, "BYRAAD", Competence.POLITICAL_BODY, true));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "R07, requestedTreatment, QUALIFICATION, 'DISCUSSION QUALIFICATION DECISION'",
        "R05, requestedTreatment, ILLUMINATION, 'DECISION FEEDBACK DECISION'",
        "R06, requestedTreatment, DIRECTOR_GROUPS, 'FEEDBACK FEEDBACK FEEDBACK DECISION'",
        "R08, beyondOwnAuthority, true, POSITION",
        "R02, requestedTreatment, STRATEGIC_LINES, DISCUSSION",
        "R22, sparringWanted, true, DISCUSSION",
        "R13, type, INFORMATION, INFORMATION",
        "R13, type, DISCUSSION, DISCUSSION"
    })
    void eachForumIsAskedForWhatTheRuleMeans(String rule, String field, String value, String purposes) {
        UUID matter = admitted(MatterForm.ofTheCentre()
                .with("kind", rule.equals("R13") ? "ORGANISATIONAL" : "OPERATIONS")
                .with("recipient", "KONCERNLEDELSE")
                .with(field, value));

        assertThat(room.get(Routings.class)
                        .latest(matter)
                        .orElseThrow()
                        .recommendation()
                        .rule())
                .isEqualTo(rule);
        assertThat(purposesOf(matter)).isEqualTo(purposes);
    }

    @Test
    void bearingIsFollowedByDecisionsOfTheBodies() {
        UUID matter = admitted(MatterForm.ofTheCouncil().with("bearingNeeded", true));

        assertThat(purposesOf(matter)).isEqualTo("BEARING DECISION DECISION DECISION DECISION");
    }

    @Test
    void mayorDecidesUrgentMatterAndTheCouncilIsInformed() {
        UUID matter = admitted(MatterForm.ofTheCouncil().with("urgent", true).with("noMeetingBeforeDeadline", true));

        assertThat(purposesOf(matter)).isEqualTo("DECISION URGENT_DECISION INFORMATION");
        assertThat(treatments.of(matter))
                .extracting(Treatment::competence)
                .containsExactly(Competence.POLITICAL, Competence.POLITICAL_BODY, Competence.POLITICAL_BODY);
    }

    @Test
    void committeeIsInformedOfWhatTheDirectorApproved() {
        UUID matter = admitted(MatterForm.ofTheCentre()
                .with("type", "INFORMATION")
                .with("political", true)
                .with("decisionAuthority", "COMMITTEE")
                .with("committees", List.of("BUU")));

        assertThat(purposesOf(matter)).isEqualTo("DECISION INFORMATION");
    }

    @Test
    void treatmentsAreTakenUpInOrderUntilNoneIsLeft() {
        UUID matter = admitted(MatterForm.ofTheCentre().with("requestedTreatment", "QUALIFICATION"));

        assertThat(step(matter)).isEqualTo(NextTreatment.DIREKTION_REVIEW);
        assertThat(step(matter)).isEqualTo(NextTreatment.QUALIFICATION);
        assertThat(step(matter)).isEqualTo(NextTreatment.DIREKTION_REVIEW);
        FindNextTreatment.Output end = room.next(matter);

        assertThat(end.nextTreatment()).isEqualTo(NextTreatment.NONE);
        assertThat(end.treatment()).isNull();
        assertThat(end.implementationNeeded()).isFalse();
    }

    @Test
    void matterShowsWhenItIsInPolitics() {
        UUID matter = admitted(MatterForm.ofTheCouncil());

        assertThat(step(matter)).isEqualTo(NextTreatment.DIREKTION_REVIEW);
        assertThat(room.matter(matter).state()).isEqualTo(MatterState.IN_TREATMENT);
        assertThat(step(matter)).isEqualTo(NextTreatment.POLITICAL_COURSE);
        assertThat(room.matter(matter).state()).isEqualTo(MatterState.SENT_TO_POLITICS);
    }

    @Test
    void postponedTreatmentKeepsItsPlaceThroughItsSuccessor() {
        UUID matter = admitted(MatterForm.ofTheCouncil());
        UUID first = taken(matter);

        Treatment successor = room.together(() -> treatments.postpone(first));

        assertThat(successor.predecessor()).isEqualTo(first);
        assertThat(treatments.get(first).state()).isEqualTo(TreatmentState.POSTPONED);
        assertThat(taken(matter)).isEqualTo(successor.id());
    }

    @Test
    void forwardingInsertsTheForumRightAfterAndNeverTwice() {
        UUID matter = admitted(MatterForm.ofTheCentre());
        UUID first = taken(matter);

        Treatment next = room.together(() -> {
            Treatment forwarded = treatments.forward(first, "KONCERNLEDELSE", Purpose.DECISION);
            treatments.close(first, "FORWARDED");
            return forwarded;
        });

        assertThat(taken(matter)).isEqualTo(next.id());
        assertThat(next.predecessor()).isEqualTo(first);
        assertThat(next.competence()).isEqualTo(Competence.ADMINISTRATIVE);
        Treatment direktion = room.together(() -> treatments.forward(next.id(), "DIREKTION_PART2", Purpose.DECISION));
        assertThatThrownBy(() ->
                        room.together(() -> treatments.forward(direktion.id(), "KONCERNLEDELSE", Purpose.DECISION)))
                .hasMessage("Sagen er allerede på vej til det forum eller har været der. Vælg et andet forum.");
        assertThatThrownBy(() -> room.together(() -> treatments.forward(next.id(), "BYRAAD", Purpose.DECISION)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void endedTreatmentNeverChanges() {
        UUID matter = admitted(MatterForm.ofTheCentre());
        UUID first = taken(matter);
        close(first, "APPROVED");

        assertThatThrownBy(() -> close(first, "NOT_APPROVED")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> room.together(() -> treatments.postpone(first)))
                .isInstanceOf(Refusal.class);
        assertThat(treatments.get(first).result()).isEqualTo("APPROVED");
    }

    @Test
    void directorsOtherForumIsFollowedByTheSamePoliticalBodies() {
        UUID matter = room.atDirector(MatterForm.ofTheCouncil());

        room.together(() -> treatments.planThrough(matter, "KONCERNLEDELSE"));

        assertThat(treatments.of(matter))
                .extracting(Treatment::forum)
                .containsExactly("KONCERNLEDELSE", "BUU", "SSU", "OEPU", "BYRAAD");
    }

    @Test
    void forumWithoutRightToDecideDiscusses() {
        UUID matter = room.atDirector(MatterForm.ofTheCentre());

        room.together(() -> treatments.planThrough(matter, "THEME_MEETING"));

        assertThat(purposesOf(matter)).isEqualTo("DISCUSSION");
    }

    @Test
    void directorDecidesInOwnAreaButNeverAPoliticalMatter() {
        UUID own = room.atDirector(MatterForm.ofTheCentre());
        UUID political = room.atDirector(MatterForm.ofTheCouncil());

        Treatment decision = room.together(() -> treatments.planDirectorsDecision(own));

        assertThat(decision.forum()).isEqualTo("DIRECTOR");
        assertThat(decision.state()).isEqualTo(TreatmentState.CURRENT);
        assertThatThrownBy(() -> room.together(() -> treatments.planDirectorsDecision(political)))
                .hasMessageStartingWith("Sagen afgøres politisk");
    }

    @Test
    void matterTheDirectorDecidedGoesStraightToItsEnd() {
        UUID matter = room.atDirector(MatterForm.ofTheCentre());
        room.together(() -> {
            treatments.close(treatments.planDirectorsDecision(matter).id(), "APPROVED");
            room.get(Matters.class).markForImplementation(matter);
            return 1;
        });

        FindNextTreatment.Output next = room.next(matter);

        assertThat(next.nextTreatment()).isEqualTo(NextTreatment.NONE);
        assertThat(next.implementationNeeded()).isTrue();
        assertThat(room.matter(matter).state()).isEqualTo(MatterState.BEING_IMPLEMENTED);
    }

    @Test
    void newRouteAfterAReturnComesAfterTheOldOne() {
        UUID matter = admitted(MatterForm.ofTheCouncil());
        close(taken(matter), "RETURNED");

        room.together(() -> treatments.planRecommended(matter));

        assertThat(treatments.of(matter))
                .extracting(Treatment::state)
                .containsExactly(
                        TreatmentState.CLOSED,
                        TreatmentState.CANCELLED,
                        TreatmentState.CANCELLED,
                        TreatmentState.CANCELLED,
                        TreatmentState.CANCELLED,
                        TreatmentState.WAITING,
                        TreatmentState.WAITING,
                        TreatmentState.WAITING,
                        TreatmentState.WAITING,
                        TreatmentState.WAITING);
        assertThat(treatments.of(matter).get(9).position()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "APPROVED, DECIDED",
        "NOT_APPROVED, DECIDED",
        "DISCUSSED, CLOSED_WITHOUT_DECISION",
        "BEARING, CLOSED_WITHOUT_DECISION",
        "WITHDRAWN, WITHDRAWN"
    })
    void matterClosesAsItsLastTreatmentEnded(String result, MatterState state) {
        UUID matter = admitted(MatterForm.ofTheCentre());
        close(taken(matter), result);

        room.perform(CloseMatter.class, new CloseMatter.Input(matter, "system"));

        assertThat(room.matter(matter).state()).isEqualTo(state);
        assertThat(state.isEnded()).isTrue();
    }

    @Test
    void decisionToImplementIsImplementedBeforeTheMatterCloses() {
        UUID matter = admitted(MatterForm.ofTheCentre());
        close(taken(matter), "APPROVED");
        room.together(() -> {
            room.get(Matters.class).markForImplementation(matter);
            return 1;
        });

        assertThat(room.next(matter).implementationNeeded()).isTrue();
        assertThat(room.matter(matter).state()).isEqualTo(MatterState.BEING_IMPLEMENTED);
        room.perform(CloseMatter.class, new CloseMatter.Input(matter, "system"));
        assertThat(room.matter(matter).state()).isEqualTo(MatterState.IMPLEMENTED);
    }

    private UUID admitted(MatterForm form) {
        UUID matter = room.atDirector(form);
        room.together(() -> treatments.planRecommended(matter));
        return matter;
    }

    private NextTreatment step(UUID matter) {
        FindNextTreatment.Output next = room.next(matter);
        close(next.treatment(), "DISCUSSED");
        return next.nextTreatment();
    }

    private UUID taken(UUID matter) {
        return room.next(matter).treatment();
    }

    private void close(UUID treatment, String result) {
        room.together(() -> {
            treatments.close(treatment, result);
            return 1;
        });
    }

    private String purposesOf(UUID matter) {
        return String.join(
                " ",
                treatments.of(matter).stream()
                        .map(treatment -> treatment.purpose().name())
                        .toList());
    }
}
