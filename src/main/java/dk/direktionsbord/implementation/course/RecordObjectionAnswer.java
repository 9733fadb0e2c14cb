package dk.direktionsbord.implementation.course;

import static dk.direktionsbord.implementation.course.FieldCheck.given;

import dk.direktionsbord.implementation.ObjectionResult;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records the decision owner's answer to an objection: the decision stands, or the centre is exempted (S111). */
@Component
class RecordObjectionAnswer implements Action<RecordObjectionAnswer.Input, RecordObjectionAnswer.Output> {
    private static final int LONGEST = 2000;

    private final CentreRegister centres;
    private final CentreFactsRegister facts;
    private final DecisionOwner owner;
    private final CentreLog log;

    RecordObjectionAnswer(CentreRegister centres, CentreFactsRegister facts, DecisionOwner owner, CentreLog log) {
        this.centres = centres;
        this.facts = facts;
        this.owner = owner;
        this.log = log;
    }

    @Override
    public Output perform(Input input) {
        refuseUnlessOwner(input);
        CentreImplementation centre = centres.get(input.centre);
        new FieldCheck().text("answer", input.answer, LONGEST).refuseMistakes();
        ObjectionResult result = answer(centre, input.objectionDecision);
        save(centre, result, input);
        log.note(input.matterId, input.performedBy, "implementation.log." + result, centre.centre());
        return new Output(result);
    }

    private static ObjectionResult answer(CentreImplementation centre, ObjectionDecision decision) {
        if (decision == ObjectionDecision.UPHOLD) {
            centre.uphold();
            return ObjectionResult.UPHELD;
        }
        centre.exempt();
        return ObjectionResult.EXEMPTED;
    }

    private void save(CentreImplementation centre, ObjectionResult result, Input input) {
        CentreRegister.write(centres.statement(
                        """
                        with answered as (
                            update implementation_centre set state = :state where id = :id and state = 'OBJECTED'
                            returning id)
                        update implementation_objection o
                        set outcome = :outcome, answer = :answer, answered_by = :by, answered_at = :now
                        from answered where o.centre_id = answered.id and o.outcome is null
                        """,
                        centre,
                        input.performedBy)
                .param("state", centre.state().name())
                .param("outcome", result.name())
                .param("answer", given(input.answer)));
    }

    private void refuseUnlessOwner(Input input) {
        String named = facts.get(input.centre).owner();
        if (!owner.now(input.matterId, named).equals(input.performedBy)) {
            throw Refusal.forbidden("implementation.answer.notOwner");
        }
    }

    /** The choices of the form. */
    enum ObjectionDecision {
        UPHOLD,
        EXEMPT
    }

    record Input(
            UUID matterId,
            String performedBy,
            UUID centre,
            ObjectionDecision objectionDecision,
            @Nullable String answer) {}

    record Output(ObjectionResult objectionResult) {}
}
