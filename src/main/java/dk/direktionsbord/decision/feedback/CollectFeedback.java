package dk.direktionsbord.decision.feedback;

import dk.direktionsbord.decision.GroupFeedback.State;
import dk.direktionsbord.decision.GroupFeedbacks;
import dk.direktionsbord.decision.TreatmentResult;
import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.workflow.Action;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Closes the round of the director's groups; the matter goes on to the recipient that was chosen at the start (G8). */
@Component
class CollectFeedback implements Action<CollectFeedback.Input, CollectFeedback.Output> {
    private final GroupFeedbacks feedbacks;
    private final MatterLog log;

    CollectFeedback(GroupFeedbacks feedbacks, MatterLog log) {
        this.feedbacks = feedbacks;
        this.log = log;
    }

    record Input(UUID matterId, String performedBy) {}

    record Output(TreatmentResult treatmentResult) {}

    @Override
    public Output perform(Input input) {
        long given = feedbacks.of(input.matterId()).stream()
                .filter(feedback -> feedback.state() == State.GIVEN)
                .count();
        log.note(input.matterId(), input.performedBy(), "decision.log.feedbackCollected", given);
        return new Output(TreatmentResult.CONTINUE);
    }
}
