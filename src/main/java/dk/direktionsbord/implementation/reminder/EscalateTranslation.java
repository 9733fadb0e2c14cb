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

/** Tells the director, and later the direktion, that a centre has not translated a decision (C12, S136). */
@Component
class EscalateTranslation implements Action<EscalateTranslation.Input, Nothing> {
    private final CentreFactsRegister facts;
    private final FollowUpDates dates;
    private final Responsible responsible;
    private final Reminders reminders;

    EscalateTranslation(CentreFactsRegister facts, FollowUpDates dates, Responsible responsible, Reminders reminders) {
        this.facts = facts;
        this.dates = dates;
        this.responsible = responsible;
        this.reminders = reminders;
    }

    @Override
    public Nothing perform(Input input) {
        CentreFacts centre = facts.get(input.centre);
        ReminderStep step = dates.escalationStep(centre.translationDeadline());
        String told = step == ReminderStep.ESCALATED ? responsible.director(centre.centre()) : "direktion";
        reminders.keep(centre, centre.centre(), ReminderTask.TRANSLATION, step, told);
        return NOTHING;
    }

    record Input(UUID centre) {}
}
