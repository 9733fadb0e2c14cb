package dk.direktionsbord.decision.feedback;

import dk.direktionsbord.decision.Outcome;
import dk.direktionsbord.decision.feedback.FeedbackLedger.Given;
import dk.direktionsbord.decision.outcome.Conclude;
import dk.direktionsbord.decision.outcome.Conclusion;
import dk.direktionsbord.decision.outcome.RecommendedSentences;
import dk.direktionsbord.decision.outcome.RegisterConclusion;
import dk.direktionsbord.decision.sitting.Placement;
import dk.direktionsbord.decision.sitting.SittingDate;
import dk.direktionsbord.decision.sitting.Sittings;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.Treatments;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records what one director's group says; it is feedback to another forum and decides nothing (S169, C10). */
@Component
class RecordGroupFeedback implements Action<RecordGroupFeedback.Input, Nothing> {
    private final Matters matters;
    private final Treatments treatments;
    private final Sittings sittings;
    private final SittingDate dates;
    private final FeedbackLedger ledger;
    private final RegisterConclusion register;
    private final Conclude conclude;

    RecordGroupFeedback(
            Matters matters,
            Treatments treatments,
            Sittings sittings,
            SittingDate dates,
            FeedbackLedger ledger,
            RegisterConclusion register,
            Conclude conclude) {
        this.matters = matters;
        this.treatments = treatments;
        this.sittings = sittings;
        this.dates = dates;
        this.ledger = ledger;
        this.register = register;
        this.conclude = conclude;
    }

    /** The fields of the form {@code group-feedback}. */
    record Input(
            UUID matterId, String performedBy, UUID treatment, String feedback, @Nullable String feedbackDissent) {}

    @Override
    public Nothing perform(Input input) {
        Given given = new Given(
                input.treatment(), input.feedback().strip(), orNull(input.feedbackDissent()), input.performedBy());
        ledger.give(given);
        Matter matter = matters.get(input.matterId());
        Conclusion said =
                Conclusion.each(RecommendedSentences.of(matter), Outcome.FEEDBACK_GIVEN, given.text(), given.dissent());
        register.draft(matter, treatments.get(input.treatment()), said, heldOn(input), input.performedBy());
        conclude.treatment(input.treatment(), input.performedBy());
        return Nothing.NOTHING;
    }

    private LocalDate heldOn(Input input) {
        return sittings.placementOf(input.treatment()).map(Placement::heldOn).orElseGet(dates::today);
    }

    private static @Nullable String orNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
