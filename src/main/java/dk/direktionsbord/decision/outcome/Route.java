package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.Outcome;
import dk.direktionsbord.decision.TreatmentResult;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.matter.Treatments;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets a locked conclusion take effect on the matter's route. */
@Component
class Route {
    private final Treatments treatments;
    private final Matters matters;

    Route(Treatments treatments, Matters matters) {
        this.treatments = treatments;
        this.matters = matters;
    }

    TreatmentResult follow(StoredConclusion locked, String by) {
        UUID treatment = locked.treatmentId();
        Conclusion content = locked.content();
        switch (RouteEffect.of(content.outcomes())) {
            case RETURN -> giveBack(locked, by);
            case POSTPONE -> treatments.postpone(treatment);
            case FORWARD -> forward(treatment, content);
            case STOP -> stop(locked);
            case CONTINUE -> treatments.close(treatment, content.leading().name());
        }
        return content.any(outcome -> outcome == Outcome.RETURNED)
                ? TreatmentResult.RETURNED
                : TreatmentResult.CONTINUE;
    }

    private void giveBack(StoredConclusion locked, String by) {
        treatments.close(locked.treatmentId(), locked.content().leading().name());
        treatments.cancelRest(locked.matterId());
        matters.returnToSubmitter(
                locked.matterId(), ReturnReason.of(locked.content()).orElseThrow(), by);
    }

    private void forward(UUID treatment, Conclusion content) {
        treatments.forward(
                treatment,
                Objects.requireNonNull(content.forwardTo()),
                treatments.get(treatment).purpose());
        treatments.close(treatment, content.leading().name());
    }

    private void stop(StoredConclusion locked) {
        treatments.close(locked.treatmentId(), locked.content().leading().name());
        treatments.cancelRest(locked.matterId());
    }
}
