package dk.direktionsbord.decision;

import static dk.direktionsbord.decision.DecisionFixture.both;
import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.CaseValue;
import dk.direktionsbord.workflow.OptionList;
import dk.direktionsbord.workflow.OptionList.Option;
import dk.direktionsbord.workflow.OptionList.OptionScope;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TreatmentContentTest {
    private static DecisionRoom room;

    @BeforeAll
    static void open() {
        room = DecisionRoom.open();
    }

    @Test
    void fillsTheOutcomeFormWithTheSentences() {
        UUID matter = room.admitted(DecisionFixture.forDirektion());
        Treatment treatment = room.next(matter);

        var shown = room.shown("outcome", matter, treatment.id());

        assertThat(shown)
                .containsEntry("forumName", "Direktionsmødets del 2")
                .containsEntry("courseText", "")
                .containsEntry("centresToImplement", List.of("C-DAS"))
                .containsEntry(
                        "outcomes",
                        List.of(
                                Map.of("recommendation", "at ordningen godkendes"),
                                Map.of("recommendation", "at den evalueres")));
    }

    @Test
    void fillsTheOnlyPossibleOutcomeIn() {
        var sentence = Map.of("text", "at orienteringen tages til efterretning");
        UUID matter = room.admitted(DecisionFixture.matter(
                "type", "INFORMATION", "kind", "ORGANISATIONAL", "recommendation", List.of(sentence)));

        var shown = room.shown("outcome", matter, room.next(matter).id());

        assertThat(shown)
                .containsEntry(
                        "outcomes",
                        List.of(Map.of(
                                "recommendation", "at orienteringen tages til efterretning", "outcome", "NOTED")));
    }

    @Test
    void givesADiscussionWithoutSentencesTheOneItAlwaysHas() {
        UUID matter = room.admitted(
                DecisionFixture.matter("type", "DISCUSSION", "kind", "ORGANISATIONAL", "recommendation", List.of()));

        var shown = room.shown("outcome", matter, room.next(matter).id());

        assertThat(shown).containsEntry("outcomes", List.of(Map.of("recommendation", "at sagen drøftes")));
    }

    @Test
    void showsTheNextForumWhatTheEarlierOneSaid() {
        UUID matter = room.admitted(DecisionFixture.forCouncil());
        room.concluded(matter, both(room.placed(matter).id(), "RECOMMENDED", "dissent", "Én er imod"));
        Treatment committee = room.next(matter);

        var shown = room.shown("political-decision", matter, committee.id());

        assertThat((String) shown.get("courseText"))
                .startsWith("Direktionsmødets del 1, med borgmesteren, 15. januar 2027, pkt. ")
                .endsWith(": Anbefales.\nSærstandpunkt: Én er imod");
    }

    @Test
    void showsTheChairTheDecisionAsItWouldStand() {
        UUID matter = room.admitted(DecisionFixture.forDirektion());
        Treatment treatment = room.placed(matter);
        room.perform("recordOutcome", matter, "sek.1", both(treatment.id(), "APPROVED"));

        var shown = room.shown("outcome-approval", matter, treatment.id());

        assertThat(shown)
                .containsEntry("outcomeSummary", "at ordningen godkendes: Godkendt.\nat den evalueres: Godkendt.");
    }

    @Test
    void offersADirektionOnlyRecommendationsOnAPoliticalMatter() {
        UUID matter = room.admitted(DecisionFixture.forCouncil());

        var outcomes = options("allowedOutcomes", matter, room.next(matter));

        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        "RECOMMENDED",
                        "RECOMMENDED_WITH_CHANGE",
                        "NOT_RECOMMENDED",
                        "POSTPONED",
                        "RETURNED",
                        "WITHDRAWN");
    }

    @Test
    void offersTheTwelveMembersAsOwners() {
        UUID matter = room.admitted(DecisionFixture.forDirektion());

        var owners = options("decisionOwners", matter, room.next(matter));

        assertThat(owners).hasSize(12).contains("kdir", "chef.das");
    }

    @Test
    void tellsDiagramsWhoChairsAndWhoDecides() {
        UUID matter = room.admitted(DecisionFixture.forCentreChef());
        CaseScope scope = DecisionRoom.scope(matter, room.next(matter).id());

        assertThat(value("decider", scope)).isEqualTo("centre-chef.C-DAS");
        assertThat(value("chair", scope)).isEqualTo("centre-chef.C-DAS");
    }

    @Test
    void tellsDiagramsTheEndOfTheDayAdviceIsDue() {
        UUID matter = room.admitted(DecisionFixture.forQualification());
        room.concluded(matter, both(room.placed(matter).id(), "DISCUSSED"));
        Treatment treatment = room.next(matter);
        room.perform(
                "recordSitting",
                matter,
                "sek.1",
                Map.of(
                        "treatment", treatment.id(),
                        "sittingDate", DecisionRoom.MEETING,
                        "adviceDeadlineDate", DecisionRoom.MEETING));

        assertThat(value("adviceDeadlineEnd", DecisionRoom.scope(matter, treatment.id())))
                .isEqualTo(Date.from(Instant.parse("2027-01-15T22:59:59Z")));
    }

    private static Object value(String name, CaseScope scope) {
        return room.get(DecisionCaseValues.class).caseValues().stream()
                .filter(value -> value.name().equals(name))
                .map(CaseValue::read)
                .findFirst()
                .orElseThrow()
                .apply(scope);
    }

    private static List<String> options(String name, UUID matter, Treatment treatment) {
        OptionScope scope = new OptionScope("sek.1", Optional.of(DecisionRoom.scope(matter, treatment.id())));
        return room.all(OptionList.class).stream()
                .filter(list -> list.name().equals(name))
                .flatMap(list -> list.options(scope).stream())
                .map(Option::value)
                .toList();
    }
}
