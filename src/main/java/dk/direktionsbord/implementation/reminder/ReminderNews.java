package dk.direktionsbord.implementation.reminder;

import dk.direktionsbord.implementation.ReminderStep;
import dk.direktionsbord.implementation.ReminderTask;
import dk.direktionsbord.implementation.course.CentreFacts;
import dk.direktionsbord.implementation.course.CentreFactsRegister;
import dk.direktionsbord.notification.Notice;
import dk.direktionsbord.notification.Notifications;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Mails reminders and escalations of carrying a decision out (C12). */
@Component
class ReminderNews {
    private final Notifications notifications;
    private final CentreFactsRegister facts;
    private final Organisation organisation;

    ReminderNews(Notifications notifications, CentreFactsRegister facts, Organisation organisation) {
        this.notifications = notifications;
        this.facts = facts;
        this.organisation = organisation;
    }

    void tell(CentreFacts centre, String place, ReminderTask task, ReminderStep step, String sentTo) {
        String version = centre.id() + "/" + place + "/" + task + "/" + step;
        String what = DanishTexts.text("implementation.news." + task);
        List<String> people = organisation.membersOf(sentTo);
        LocalDate due = task == ReminderTask.TRANSLATION
                ? centre.translationDeadline()
                : facts.confirmationDeadline(centre.id());
        notifications.tell(
                switch (step) {
                    case BEFORE_DEADLINE, AT_DEADLINE -> Notice.reminder(centre.matterId(), version, due, what, people);
                    case ESCALATED, ESCALATED_FURTHER ->
                        Notice.escalation(centre.matterId(), version, due, what, organisation.placeName(place), people);
                });
    }
}
