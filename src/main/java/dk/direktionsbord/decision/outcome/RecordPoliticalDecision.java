package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.TreatmentResult;
import dk.direktionsbord.decision.sitting.Placement;
import dk.direktionsbord.decision.sitting.Sittings;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.matter.Treatments;
import dk.direktionsbord.time.Deadline;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Registers what a political body decided outside the system. Each body's decision is kept; none overwrites another
 * (P5, S88, L-KSL-4).
 */
@Component
class RecordPoliticalDecision implements Action<RecordPoliticalDecision.Input, RecordPoliticalDecision.Output> {
    private final Matters matters;
    private final Treatments treatments;
    private final Sittings sittings;
    private final RegisterConclusion register;
    private final Conclude conclude;
    private final Clock clock;

    RecordPoliticalDecision(
            Matters matters,
            Treatments treatments,
            Sittings sittings,
            RegisterConclusion register,
            Conclude conclude,
            Clock clock) {
        this.matters = matters;
        this.treatments = treatments;
        this.sittings = sittings;
        this.register = register;
        this.conclude = conclude;
        this.clock = clock;
    }

    /** The fields of the form {@code political-decision}. */
    record Input(
            UUID matterId,
            String performedBy,
            UUID treatment,
            LocalDate decidedOn,
            List<OutcomeRow> outcomes,
            @Nullable String decisionText,
            @Nullable Boolean toImplement,
            @Nullable List<String> centresToImplement,
            @Nullable String owner,
            @Nullable LocalDate implementationDeadline,
            @Nullable String expectation,
            @Nullable String commonPart,
            @Nullable String localPart,
            @Nullable String returnReason,
            @Nullable LocalDate postponedTo) {}

    record Output(TreatmentResult treatmentResult) {}

    @Override
    public Output perform(Input input) {
        Matter matter = matters.get(input.matterId());
        Treatment treatment = treatments.get(input.treatment());
        checkDay(matter, input);
        register.draft(matter, treatment, conclusion(matter, input), input.decidedOn(), input.performedBy());
        return new Output(conclude.treatment(treatment.id(), input.performedBy()));
    }

    private void checkDay(Matter matter, Input input) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Deadline.COPENHAGEN);
        LocalDate meeting =
                sittings.placementOf(input.treatment()).map(Placement::heldOn).orElse(today);
        if (input.decidedOn().isAfter(today) && input.decidedOn().isAfter(meeting)) {
            throw Refusal.at("decidedOn", "decision.decidedOnLater");
        }
        if (input.decidedOn().isBefore(LocalDate.ofInstant(matter.createdAt(), Deadline.COPENHAGEN))) {
            throw Refusal.at("decidedOn", "decision.decidedOnEarlier");
        }
    }

    private static Conclusion conclusion(Matter matter, Input input) {
        return new Conclusion(
                OutcomeRows.about(RecommendedSentences.of(matter), input.outcomes()),
                input.decisionText(),
                null,
                mandate(input),
                null,
                null,
                input.returnReason(),
                input.postponedTo());
    }

    private static Mandate mandate(Input input) {
        return Mandate.given(
                input.toImplement(),
                input.centresToImplement(),
                input.owner(),
                input.implementationDeadline(),
                input.expectation(),
                input.commonPart(),
                input.localPart());
    }
}
