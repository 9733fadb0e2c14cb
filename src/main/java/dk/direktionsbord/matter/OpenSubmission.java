package dk.direktionsbord.matter;

import dk.direktionsbord.workflow.Action;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells whether a matter comes back from a forum and has to be corrected before it is submitted again. */
@Component
class OpenSubmission implements Action<OpenSubmission.Input, OpenSubmission.Output> {
    private final Matters matters;

    OpenSubmission(Matters matters) {
        this.matters = matters;
    }

    @Override
    public Output perform(Input input) {
        return new Output(matters.get(input.matterId()).state() == MatterState.RETURNED);
    }

    record Input(UUID matterId) {}

    record Output(boolean correctionNeeded) {}
}
