package dk.direktionsbord.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GatesTest {
    private final MatterRoom room = MatterRoom.open();

    @Test
    void qualityIsApprovedWhenNothingIsMissing() {
        UUID matter = room.asked(MatterForm.ofTheCentre());

        RecordQualityCheck.Output output = room.check(matter, GateChoice.APPROVE, "");

        assertThat(output.qualityResult()).isEqualTo(Verdict.APPROVED);
        assertThat(output.chefApprovalNeeded()).isFalse();
        assertThat(room.matter(matter).state()).isEqualTo(MatterState.READY);
        assertThat(room.log(matter))
                .contains("Sekretariatet har godkendt kvaliteten af version 1. Afkrydset: oplysninger, jura.");
    }

    @Test
    void refusesApprovalAndTellsEverythingThatIsMissing() {
        UUID matter = room.asked(MatterForm.ofTheCentre()
                .without("valueForCitizens")
                .without("alternatives")
                .with("presentation", "Sagen om 0101901234")
                .with("staffConsequences", true));

        assertThatThrownBy(() -> room.check(matter, GateChoice.APPROVE, ""))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::message)
                        .containsExactlyInAnyOrder(
                                "Værdi for borgerne mangler.",
                                "Alternativer mangler. Skriv \"ingen\", hvis der ikke er nogen.",
                                "Teksten ser ud til at indeholde et CPR-nummer. Fjern det, før du går videre.",
                                "Bidrag mangler: HR og MED (HR og MED (bidragyder)).",
                                "Punktet skal drøftes, før der kan træffes beslutning: Drøftelse i CenterMED"
                                        + " (Centerchef, Center for Dagtilbud og Skole)."));
        assertThat(room.matter(matter).state()).isEqualTo(MatterState.GATHERING_CONTRIBUTIONS);
    }

    @Test
    void discussionNeedsNoAlternatives() {
        UUID matter =
                room.asked(MatterForm.ofTheCentre().with("type", "DISCUSSION").without("alternatives"));

        assertThat(room.check(matter, GateChoice.APPROVE, "").qualityResult()).isEqualTo(Verdict.APPROVED);
    }

    @Test
    void caseOfficersMatterNeedsTheCentreChef() {
        UUID matter = room.asked(MatterForm.ofTheCentre().by("sag.das"));

        assertThat(room.check(matter, GateChoice.APPROVE, "").chefApprovalNeeded())
                .isTrue();
        assertThat(room.value("owningCentreChef", matter, Map.of())).isEqualTo("centre-chef.C-DAS");
        assertThat(chef(matter, GateChoice.APPROVE, null)).isEqualTo(Verdict.APPROVED);
        assertThat(room.matter(matter).state()).isEqualTo(MatterState.APPROVED_BY_CHEF);
    }

    @Test
    void returnNeedsAReason() {
        UUID matter = room.asked(MatterForm.ofTheCentre().by("sag.das"));

        assertThatThrownBy(() -> room.check(matter, GateChoice.RETURN, " ")).hasMessage("Skriv, hvad der mangler.");
        room.check(matter, GateChoice.APPROVE, "");
        assertThatThrownBy(() -> chef(matter, GateChoice.RETURN, null)).hasMessage("Skriv, hvad der mangler.");
    }

    @Test
    void returnedMatterKeepsTheReasonForTheSubmitter() {
        UUID matter = room.asked(MatterForm.ofTheCentre());

        RecordQualityCheck.Output output = room.check(matter, GateChoice.RETURN, "Økonomien er uklar");

        assertThat(output.qualityResult()).isEqualTo(Verdict.RETURNED);
        assertThat(room.matter(matter).state()).isEqualTo(MatterState.RETURNED);
        assertThat(room.get(Matters.class).lastReturn(matter))
                .contains(new Matters.Return("Økonomien er uklar", "sek.1"));
        assertThat(room.log(matter)).contains("Sendt tilbage: Økonomien er uklar");
        assertThat(room.perform(OpenSubmission.class, new OpenSubmission.Input(matter))
                        .correctionNeeded())
                .isTrue();
    }

    @Test
    void recommendationIsKeptWithTheRuleThatHit() {
        UUID matter = room.atDirector(MatterForm.ofTheCouncil());

        RoutingRecord kept = room.get(Routings.class).latest(matter).orElseThrow();
        assertThat(kept.textVersion()).isEqualTo(1);
        assertThat(kept.recommendation().rule()).isEqualTo("R10");
        assertThat(kept.recommendation().route()).containsExactly("DIREKTION_PART1", "BUU", "SSU", "OEPU", "BYRAAD");
        assertThat(kept.recommendation().answers())
                .extracting(Recommendation.Answer::definitionId)
                .contains("forum-routing:1:test", "political-route:1:test");
        assertThat(kept.recommendation().hitOf("forum-routing").reason())
                .isEqualTo(kept.recommendation().why());
        assertThat(room.matter(matter).state()).isEqualTo(MatterState.AT_DIRECTOR);
        assertThat(room.value("responsibleDirector", matter, Map.of())).isEqualTo("director.DO-VD");
    }

    private Verdict chef(UUID matter, GateChoice choice, String reason) {
        return room.perform(RecordChefApproval.class, new RecordChefApproval.Input(matter, "chef.das", choice, reason))
                .chefResult();
    }
}
