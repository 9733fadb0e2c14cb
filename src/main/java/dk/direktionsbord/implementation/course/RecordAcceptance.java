package dk.direktionsbord.implementation.course;

import static dk.direktionsbord.implementation.course.FieldCheck.given;

import dk.direktionsbord.workflow.Action;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records that a centre accepts with a plan and dates, or objects with a reason (S111). */
@Component
class RecordAcceptance implements Action<RecordAcceptance.Input, RecordAcceptance.Output> {
    private static final int LONGEST_OBJECTION = 2000;

    private final CentreRegister centres;
    private final FollowUpDates dates;
    private final CentreLog log;

    RecordAcceptance(CentreRegister centres, FollowUpDates dates, CentreLog log) {
        this.centres = centres;
        this.dates = dates;
        this.log = log;
    }

    @Override
    public Output perform(Input input) {
        CentreImplementation centre = centres.get(input.centre);
        return switch (input.acceptance) {
            case ACCEPT -> accept(centre, input);
            case OBJECT -> object(centre, input);
        };
    }

    private Output accept(CentreImplementation centre, Input input) {
        Plan plan = Plan.of(input.plan, input.startDate, input.endDate);
        centre.accept(plan);
        CentreRegister.write(centres.statement(
                        """
                        update implementation_centre
                        set state = 'COMMUNICATING', plan = :plan, start_date = :start, end_date = :end,
                            accepted_by = :by, accepted_at = :now
                        where id = :id and state = 'PLANNING'
                        """,
                        centre,
                        input.performedBy)
                .param("plan", plan.text())
                .param("start", plan.start())
                .param("end", plan.end()));
        log.note(input.matterId, input.performedBy, "implementation.log.accepted", centre.centre());
        return new Output(AcceptanceResult.ACCEPTED);
    }

    private Output object(CentreImplementation centre, Input input) {
        new FieldCheck().text("objection", input.objection, LONGEST_OBJECTION).refuseMistakes();
        centre.object(dates.today());
        CentreRegister.write(centres.statement(
                        """
                        with objected as (
                            update implementation_centre set state = 'OBJECTED' where id = :id and state = 'PLANNING'
                            returning id)
                        insert into implementation_objection (centre_id, reason, objected_by, objected_at)
                        select id, :reason, :by, :now from objected
                        """,
                        centre,
                        input.performedBy)
                .param("reason", given(input.objection)));
        log.note(input.matterId, input.performedBy, "implementation.log.objected", centre.centre());
        return new Output(AcceptanceResult.OBJECTED);
    }

    /** The choices of the form. */
    enum Acceptance {
        ACCEPT,
        OBJECT
    }

    record Input(
            UUID matterId,
            String performedBy,
            UUID centre,
            Acceptance acceptance,
            @Nullable String plan,
            @Nullable LocalDate startDate,
            @Nullable LocalDate endDate,
            @Nullable String objection) {}

    record Output(AcceptanceResult acceptanceResult) {}
}
