package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.sitting.Placement;
import dk.direktionsbord.decision.sitting.Sittings;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.matter.Treatments;
import dk.direktionsbord.time.Deadline;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records what a forum, or the person who decides alone, concluded; it holds when it is approved (C10, S89). */
@Component
class RecordOutcome implements Action<RecordOutcome.Input, Nothing> {
    private final Matters matters;
    private final Treatments treatments;
    private final Sittings sittings;
    private final RegisterConclusion register;
    private final MatterLog log;
    private final Clock clock;

    RecordOutcome(
            Matters matters,
            Treatments treatments,
            Sittings sittings,
            RegisterConclusion register,
            MatterLog log,
            Clock clock) {
        this.matters = matters;
        this.treatments = treatments;
        this.sittings = sittings;
        this.register = register;
        this.log = log;
        this.clock = clock;
    }

    /** The fields of the form {@code outcome}. */
    record Input(
            UUID matterId,
            String performedBy,
            UUID treatment,
            List<OutcomeRow> outcomes,
            @Nullable String decisionText,
            @Nullable String dissent,
            @Nullable Boolean toImplement,
            @Nullable List<String> centresToImplement,
            @Nullable String owner,
            @Nullable LocalDate implementationDeadline,
            @Nullable String expectation,
            @Nullable String commonPart,
            @Nullable String localPart,
            @Nullable String forwardTo,
            @Nullable LocalDate positionValidUntil,
            @Nullable String returnReason,
            @Nullable LocalDate postponedTo) {}

    @Override
    public Nothing perform(Input input) {
        Matter matter = matters.get(input.matterId());
        Treatment treatment = treatments.get(input.treatment());
        LocalDate heldOn =
                sittings.placementOf(treatment.id()).map(Placement::heldOn).orElseGet(this::today);
        register.draft(matter, treatment, conclusion(matter, input), heldOn, input.performedBy());
        log.note(matter.id(), input.performedBy(), "decision.log.recorded");
        return Nothing.NOTHING;
    }

    private static Conclusion conclusion(Matter matter, Input input) {
        return new Conclusion(
                OutcomeRows.about(RecommendedSentences.of(matter), input.outcomes()),
                input.decisionText(),
                input.dissent(),
                mandate(input),
                input.forwardTo(),
                input.positionValidUntil(),
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

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Deadline.COPENHAGEN);
    }
}
