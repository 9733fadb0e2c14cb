package dk.direktionsbord.implementation.course;

import static dk.direktionsbord.implementation.course.FieldCheck.given;

import dk.direktionsbord.implementation.ConfirmationResult;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Records the answer of the outermost link: carried out, or not yet and why; then the task stays (S47). */
@Component
class RecordConfirmation implements Action<RecordConfirmation.Input, RecordConfirmation.Output> {
    private static final int LONGEST = 2000;

    private final CentreRegister centres;
    private final CentreLog log;

    RecordConfirmation(CentreRegister centres, CentreLog log) {
        this.centres = centres;
        this.log = log;
    }

    @Override
    public Output perform(Input input) {
        CentreImplementation centre = centres.get(input.centre);
        answer(centre, input);
        save(centre, input);
        log.note(input.matterId, input.performedBy, "implementation.log." + input.confirmation, input.unit);
        return new Output(input.confirmation);
    }

    private static void answer(CentreImplementation centre, Input input) {
        if (input.confirmation == ConfirmationResult.CONFIRMED) {
            centre.confirm(input.unit);
        } else {
            new FieldCheck().text("comment", input.comment, LONGEST).refuseMistakes();
            centre.answerNotYet(input.unit);
        }
    }

    private void save(CentreImplementation centre, Input input) {
        try {
            CentreRegister.write(centres.statement(
                            """
                            insert into implementation_confirmation
                                (centre_id, unit, answer, comment, answered_by, answered_at)
                            values (:id, :unit, :answer, nullif(:comment, ''), :by, :now)
                            """,
                            centre,
                            input.performedBy)
                    .param("unit", input.unit)
                    .param("answer", input.confirmation.name())
                    .param("comment", given(input.comment)));
        } catch (DuplicateKeyException overtaken) {
            throw Refusal.conflict("implementation.confirm.already");
        }
    }

    record Input(
            UUID matterId,
            String performedBy,
            UUID centre,
            String unit,
            ConfirmationResult confirmation,
            @Nullable String comment) {}

    record Output(ConfirmationResult confirmationResult) {}
}
