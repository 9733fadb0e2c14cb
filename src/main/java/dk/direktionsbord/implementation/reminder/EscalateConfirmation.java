package dk.direktionsbord.implementation.reminder;

import static dk.direktionsbord.workflow.Nothing.NOTHING;

import dk.direktionsbord.implementation.ReminderStep;
import dk.direktionsbord.implementation.ReminderTask;
import dk.direktionsbord.implementation.course.CentreFacts;
import dk.direktionsbord.implementation.course.CentreFactsRegister;
import dk.direktionsbord.implementation.course.FollowUpDates;
import dk.direktionsbord.implementation.course.Responsible;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the centre chef, and later the director, that a unit has not confirmed (C12, S47). */
@Component
class EscalateConfirmation implements Action<EscalateConfirmation.Input, Nothing> {
    private final CentreFactsRegister facts;
    private final FollowUpDates dates;
    private final Responsible responsible;
    private final Reminders reminders;

    EscalateConfirmation(CentreFactsRegister facts, FollowUpDates dates, Responsible responsible, Reminders reminders) {
        this.facts = facts;
        this.dates = dates;
        this.responsible = responsible;
        this.reminders = reminders;
    }

    @Override
    public Nothing perform(Input input) {
        CentreFacts centre = facts.get(input.centre);
        ReminderStep step = dates.escalationStep(facts.confirmationDeadline(input.centre));
        String told = step == ReminderStep.ESCALATED
                ? responsible.centreChef(centre.centre())
                : responsible.director(centre.centre());
        reminders.keep(centre, input.unit, ReminderTask.CONFIRMATION, step, told);
        return NOTHING;
    }

    record Input(UUID centre, String unit) {}
}
