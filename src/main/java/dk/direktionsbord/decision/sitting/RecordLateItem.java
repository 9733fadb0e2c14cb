package dk.direktionsbord.decision.sitting;

import dk.direktionsbord.decision.OutcomeWording;
import dk.direktionsbord.decision.sitting.LateItem.Answer;
import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.matter.Treatments;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The chair takes a late item on the meeting, or refuses it with a reason (P2). */
@Component
class RecordLateItem implements Action<RecordLateItem.Input, RecordLateItem.Output> {
    private final Treatments treatments;
    private final LateItems late;
    private final PlaceTreatment place;
    private final AdviceAsked advice;
    private final MatterLog log;

    RecordLateItem(Treatments treatments, LateItems late, PlaceTreatment place, AdviceAsked advice, MatterLog log) {
        this.treatments = treatments;
        this.late = late;
        this.place = place;
        this.advice = advice;
        this.log = log;
    }

    /** What the chair chooses. */
    enum Choice {
        GRANT,
        REFUSE
    }

    /** The fields of the form {@code late-item}. */
    record Input(UUID matterId, String performedBy, UUID treatment, Choice lateItem, @Nullable String refusalReason) {}

    record Output(Answer lateItemResult, boolean adviceToAnswer) {}

    @Override
    public Output perform(Input input) {
        LateItem item = late.open(input.treatment());
        Treatment treatment = treatments.get(input.treatment());
        if (input.lateItem() == Choice.GRANT) {
            grant(item, treatment, input.performedBy());
            return new Output(Answer.GRANTED, advice.isToBeAnswered(treatment));
        }
        refuse(item, input);
        return new Output(Answer.REFUSED, false);
    }

    private void grant(LateItem item, Treatment treatment, String by) {
        late.answer(item, Answer.GRANTED, null, by);
        place.late(item.heldOn(), treatment, by, advice.of(treatment, item.adviceDeadline()));
        log.note(item.matterId(), by, "decision.log.lateGranted", OutcomeWording.date(item.heldOn()));
    }

    private void refuse(LateItem item, Input input) {
        String reason = input.refusalReason();
        if (reason == null || reason.isBlank()) {
            throw Refusal.at("refusalReason", "decision.late.refusal");
        }
        late.answer(item, Answer.REFUSED, reason.strip(), input.performedBy());
        String day = OutcomeWording.date(item.heldOn());
        log.note(item.matterId(), input.performedBy(), "decision.log.lateRefused", day, reason.strip());
    }
}
