package dk.direktionsbord.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktionsbord.matter.Contribution.State;
import dk.direktionsbord.workflow.Refusal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CorrectionTest {
    private final MatterRoom room = MatterRoom.open();

    @Test
    void changedTextIsANewVersionAndTheOldOneIsKept() {
        UUID matter = returned();

        correct(form().with("summary", "Nu med tal.").correcting(matter));

        assertThat(room.matter(matter).version()).isEqualTo(2);
        assertThat(room.matter(matter).state()).isEqualTo(MatterState.SUBMITTED);
        assertThat(room.matter(matter).text().summary()).isEqualTo("Nu med tal.");
        assertThat(room.jdbc()
                        .sql("select content ->> 'summary' from matter_text order by version")
                        .query(String.class)
                        .list())
                .containsExactly("Sagen handler om en fælles ordning.", "Nu med tal.");
    }

    @Test
    void changedTextWithdrawsContributionsAndAsksForThemAgain() {
        UUID matter = returned();

        correct(form().with("summary", "Nu med tal.").correcting(matter));

        assertThat(room.plan(matter).contributionsNeeded()).isTrue();
        assertThat(room.get(Contributions.class).of(matter))
                .extracting(Contribution::textVersion, Contribution::state)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(1, State.WITHDRAWN),
                        org.assertj.core.groups.Tuple.tuple(2, State.OPEN));
    }

    @Test
    void unchangedTextKeepsItsContributions() {
        UUID matter = returned();

        RecordCorrection.Output output = correct(form().correcting(matter));

        assertThat(output.correctionResult()).isEqualTo(RecordCorrection.Result.RESUBMITTED);
        assertThat(output.gateResult()).isNull();
        assertThat(room.matter(matter).version()).isEqualTo(1);
        assertThat(room.plan(matter).contributionsNeeded()).isFalse();
        assertThat(room.log(matter)).contains("Sagen er sendt ind igen uden ændringer i teksten.");
    }

    @Test
    void correctionKeepsTheRulesButNotTheCentreOfThePerson() {
        UUID matter = returned();

        assertThatThrownBy(() -> correct(form().with("title", "").correcting(matter)))
                .isInstanceOf(Refusal.class)
                .hasMessage("Skriv en titel.");
        assertThat(room.matter(matter).state()).isEqualTo(MatterState.RETURNED);
    }

    @Test
    void withdrawnMatterEndsAndItsRouteIsCancelled() {
        UUID matter = room.atDirector(form());
        room.together(() -> room.get(Treatments.class).planRecommended(matter));
        room.together(() -> {
            room.get(Matters.class).returnToSubmitter(matter, "Ikke nu", "vdir");
            return 1;
        });

        RecordCorrection.Output output =
                correct(form().correcting(matter).with("correction", "WITHDRAW").with("title", ""));
        room.perform(CloseMatter.class, new CloseMatter.Input(matter, "chef.das"));

        assertThat(output.gateResult()).isEqualTo("WITHDRAWN");
        assertThat(room.matter(matter).state()).isEqualTo(MatterState.WITHDRAWN);
        assertThat(room.get(Treatments.class).of(matter))
                .extracting(Treatment::state)
                .containsOnly(TreatmentState.CANCELLED);
        assertThat(room.log(matter)).endsWith("Sagen er trukket.", "Sagen er lukket.");
    }

    @Test
    void matterThatWasNotSentBackIsNotCorrected() {
        UUID matter = room.atDirector(form());

        assertThatThrownBy(() -> correct(form().correcting(matter)))
                .hasMessage("Sagen er hos direktøren og kan ikke blive indsendt.");
    }

    private UUID returned() {
        UUID matter = room.asked(form());
        room.openIn(matter).forEach(asked -> room.give(matter, asked));
        room.check(matter, GateChoice.RETURN, "Skriv tallene");
        return matter;
    }

    private static MatterForm form() {
        return MatterForm.ofTheCentre().with("affectedCentres", List.of("C-DAS", "C-BUF"));
    }

    private RecordCorrection.Output correct(MatterForm form) {
        return room.perform(RecordCorrection.class, form.fields());
    }
}
