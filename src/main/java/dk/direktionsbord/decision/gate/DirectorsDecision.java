package dk.direktionsbord.decision.gate;

import dk.direktionsbord.decision.Outcome;
import dk.direktionsbord.decision.gate.RecordGateDecision.Input;
import dk.direktionsbord.decision.outcome.Conclude;
import dk.direktionsbord.decision.outcome.Conclusion;
import dk.direktionsbord.decision.outcome.Mandate;
import dk.direktionsbord.decision.outcome.RecommendedSentences;
import dk.direktionsbord.decision.outcome.RegisterConclusion;
import dk.direktionsbord.decision.sitting.SittingDate;
import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.Purpose;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.matter.Treatments;
import org.springframework.stereotype.Component;

/** A director decides in the own area; the same rules hold as for a forum, and it holds at once (S114). */
@Component
class DirectorsDecision {
    private final Treatments treatments;
    private final RegisterConclusion register;
    private final Conclude conclude;
    private final SittingDate dates;

    DirectorsDecision(Treatments treatments, RegisterConclusion register, Conclude conclude, SittingDate dates) {
        this.treatments = treatments;
        this.register = register;
        this.conclude = conclude;
        this.dates = dates;
    }

    void take(Matter matter, Input input) {
        Treatment treatment = treatments.planDirectorsDecision(matter.id());
        register.draft(matter, treatment, conclusion(matter, treatment, input), dates.today(), input.performedBy());
        conclude.treatment(treatment.id(), input.performedBy());
    }

    private static Conclusion conclusion(Matter matter, Treatment treatment, Input input) {
        return Conclusion.all(RecommendedSentences.of(matter), outcomeFor(treatment.purpose()), input.decisionText())
                .with(mandate(input));
    }

    private static Outcome outcomeFor(Purpose purpose) {
        return switch (purpose) {
            case DISCUSSION -> Outcome.DISCUSSED;
            case INFORMATION -> Outcome.NOTED;
            default -> Outcome.APPROVED;
        };
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
