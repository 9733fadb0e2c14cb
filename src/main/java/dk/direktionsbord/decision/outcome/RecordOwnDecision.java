package dk.direktionsbord.decision.outcome;

import dk.direktionsbord.decision.TreatmentResult;
import dk.direktionsbord.workflow.Action;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A person who decides without a meeting stands by the outcome that was just recorded, so it holds at once (B3). */
@Component
class RecordOwnDecision implements Action<RecordOwnDecision.Input, RecordOwnDecision.Output> {
    private final Conclude conclude;

    RecordOwnDecision(Conclude conclude) {
        this.conclude = conclude;
    }

    record Input(String performedBy, UUID treatment) {}

    record Output(TreatmentResult treatmentResult) {}

    @Override
    public Output perform(Input input) {
        return new Output(conclude.treatment(input.treatment(), input.performedBy()));
    }
}
