package dk.direktionsbord.decision.advice;

import dk.direktionsbord.decision.Outcome;
import dk.direktionsbord.decision.TreatmentResult;
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
import dk.direktionsbord.workflow.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The chair sums up the advice in points for the direktion. The matter is qualified by it and decided nowhere but in the
 * direktion (S132, C10).
 */
@Component
class RecordSummary implements Action<RecordSummary.Input, RecordSummary.Output> {
    private final Matters matters;
    private final Treatments treatments;
    private final Sittings sittings;
    private final SittingDate dates;
    private final PointLedger ledger;
    private final RegisterConclusion register;
    private final Conclude conclude;

    RecordSummary(
            Matters matters,
            Treatments treatments,
            Sittings sittings,
            SittingDate dates,
            PointLedger ledger,
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

    /** A row of the form: one point for the direktion. */
    record PointRow(@Nullable String text) {}

    /** The fields of the form {@code advice-summary}. */
    record Input(UUID matterId, String performedBy, UUID treatment, String summary, @Nullable List<PointRow> points) {}

    record Output(TreatmentResult treatmentResult) {}

    @Override
    public Output perform(Input input) {
        ledger.summarise(input.treatment(), input.matterId(), input.summary(), points(input), input.performedBy());
        Matter matter = matters.get(input.matterId());
        Conclusion qualified = Conclusion.all(RecommendedSentences.of(matter), Outcome.QUALIFIED, input.summary());
        register.draft(matter, treatments.get(input.treatment()), qualified, heldOn(input), input.performedBy());
        return new Output(conclude.treatment(input.treatment(), input.performedBy()));
    }

    private LocalDate heldOn(Input input) {
        return sittings.placementOf(input.treatment()).map(Placement::heldOn).orElseGet(dates::today);
    }

    private static List<String> points(Input input) {
        List<PointRow> rows = input.points() == null ? List.of() : input.points();
        List<String> points = rows.stream()
                .map(PointRow::text)
                .filter(text -> text != null && !text.isBlank())
                .map(String::strip)
                .toList();
        if (points.isEmpty()) {
            throw Refusal.at("points", "decision.advice.noPoints");
        }
        return points;
    }
}
