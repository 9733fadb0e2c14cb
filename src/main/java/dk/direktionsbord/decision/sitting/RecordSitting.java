package dk.direktionsbord.decision.sitting;

import dk.direktionsbord.decision.OutcomeWording;
import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.matter.Treatment;
import dk.direktionsbord.matter.Treatments;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Refusal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Places a treatment on a meeting, or asks its chair to take it although the agenda is closed. Tells whether the direktion
 * has advice to answer before it decides (S132).
 */
@Component
class RecordSitting implements Action<RecordSitting.Input, RecordSitting.Output> {
    private final Treatments treatments;
    private final PlaceTreatment place;
    private final ForumDays days;
    private final AdviceAsked advice;
    private final LateItems late;
    private final MatterLog log;

    RecordSitting(
            Treatments treatments,
            PlaceTreatment place,
            ForumDays days,
            AdviceAsked advice,
            LateItems late,
            MatterLog log) {
        this.treatments = treatments;
        this.place = place;
        this.days = days;
        this.advice = advice;
        this.late = late;
        this.log = log;
    }

    /** The fields of the form {@code sitting}. */
    record Input(
            UUID matterId,
            String performedBy,
            UUID treatment,
            LocalDate sittingDate,
            @Nullable LocalDate adviceDeadlineDate,
            @Nullable String lateReason) {}

    record Output(boolean agendaClosed, boolean adviceToAnswer) {}

    @Override
    public Output perform(Input input) {
        Treatment treatment = treatments.get(input.treatment());
        AdviceRequest request = advice.of(treatment, input.adviceDeadlineDate());
        boolean closed = days.closed(treatment).contains(input.sittingDate());
        if (closed) {
            ask(input, treatment, request);
        } else {
            place.place(input.sittingDate(), "sittingDate", treatment, input.performedBy(), request);
        }
        return new Output(closed, advice.isToBeAnswered(treatment));
    }

    private void ask(Input input, Treatment treatment, AdviceRequest request) {
        place.check(input.sittingDate(), "sittingDate", treatment, request);
        String day = OutcomeWording.date(input.sittingDate());
        String reason = input.lateReason();
        if (reason == null || reason.isBlank()) {
            throw Refusal.at("lateReason", "decision.late.reason", day);
        }
        late.ask(treatment, input.sittingDate(), reason.strip(), request.deadline(), input.performedBy());
        log.note(input.matterId(), input.performedBy(), "decision.log.lateAsked", day, reason.strip());
    }
}
