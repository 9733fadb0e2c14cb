package dk.direktionsbord.decision.advice;

import dk.direktionsbord.decision.advice.AdviceLedger.Given;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records the advice of one member of koncernledelsen (S132). */
@Component
class RecordAdvice implements Action<RecordAdvice.Input, Nothing> {
    private final AdviceLedger ledger;

    RecordAdvice(AdviceLedger ledger) {
        this.ledger = ledger;
    }

    /** The fields of the form {@code advice}; {@code adviser} is the member who was asked. */
    record Input(
            UUID matterId,
            String performedBy,
            UUID treatment,
            String adviser,
            String advice,
            @Nullable String consequence) {}

    @Override
    public Nothing perform(Input input) {
        Given given =
                new Given(input.treatment(), input.matterId(), input.adviser(), input.advice(), input.consequence());
        ledger.give(given, input.performedBy());
        return Nothing.NOTHING;
    }
}
