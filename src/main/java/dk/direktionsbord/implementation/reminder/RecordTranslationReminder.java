package dk.direktionsbord.implementation.reminder;

import static dk.direktionsbord.workflow.Nothing.NOTHING;

import dk.direktionsbord.implementation.ReminderTask;
import dk.direktionsbord.implementation.course.CentreFacts;
import dk.direktionsbord.implementation.course.CentreFactsRegister;
import dk.direktionsbord.implementation.course.FollowUpDates;
import dk.direktionsbord.implementation.course.Responsible;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reminds a centre chef of translating a decision, before and on the deadline (C12). */
@Component
class RecordTranslationReminder implements Action<RecordTranslationReminder.Input, Nothing> {
    private final CentreFactsRegister facts;
    private final FollowUpDates dates;
    private final Responsible responsible;
    private final Reminders reminders;

    RecordTranslationReminder(
            CentreFactsRegister facts, FollowUpDates dates, Responsible responsible, Reminders reminders) {
        this.facts = facts;
        this.dates = dates;
        this.responsible = responsible;
        this.reminders = reminders;
    }

    @Override
    public Nothing perform(Input input) {
        CentreFacts centre = facts.get(input.centre);
        LocalDate deadline = centre.translationDeadline();
        String leader = responsible.centreChef(centre.centre());
        reminders.keep(centre, centre.centre(), ReminderTask.TRANSLATION, dates.reminderStep(deadline), leader);
        return NOTHING;
    }

    record Input(UUID centre) {}
}
