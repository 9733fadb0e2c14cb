package dk.direktionsbord.implementation.course;

import static dk.direktionsbord.implementation.course.FieldCheck.given;

import dk.direktionsbord.implementation.ImplementationState;
import org.jspecify.annotations.Nullable;

/** How a decision's owner ends its implementation, with the evaluation that is the reason (P3). */
record Closure(ImplementationState outcome, String evaluation) {
    private static final int LONGEST = 2000;

    static Closure of(Outcome outcome, @Nullable String evaluation) {
        new FieldCheck().text("evaluation", evaluation, LONGEST).refuseMistakes();
        return new Closure(outcome.state, given(evaluation));
    }

    /** The choices of the form. */
    enum Outcome {
        IMPLEMENTED(ImplementationState.IMPLEMENTED),
        NOT_IMPLEMENTED(ImplementationState.NOT_IMPLEMENTED);

        private final ImplementationState state;

        Outcome(ImplementationState state) {
            this.state = state;
        }
    }
}
