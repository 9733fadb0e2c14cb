package dk.direktionsbord.decision.reminder;

import dk.direktionsbord.decision.reminder.ReminderLedger.Case;
import dk.direktionsbord.notification.Notice;
import dk.direktionsbord.notification.Notifications;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.time.Escalation;
import org.springframework.stereotype.Component;

/** Mails that an answer is due, or overdue (C12). */
@Component
class TreatmentNews {
    private final Notifications notifications;
    private final Organisation organisation;
    private final Escalation escalation;

    TreatmentNews(Notifications notifications, Organisation organisation, Escalation escalation) {
        this.notifications = notifications;
        this.organisation = organisation;
        this.escalation = escalation;
    }

    void remind(Case waiting, Awaited awaited) {
        String moment = escalation.isBefore(awaited.dueOn()) ? "/before" : "/at";
        notifications.tell(Notice.reminder(
                waiting.matter(), version(waiting) + moment, awaited.dueOn(), awaited.step(), awaited.people()));
    }

    /** @param told the group above the one that is late */
    void escalate(Case waiting, Awaited awaited, String told) {
        notifications.tell(Notice.escalation(
                waiting.matter(),
                version(waiting) + "/" + told,
                awaited.dueOn(),
                awaited.step(),
                awaited.place(),
                organisation.membersOf(told)));
    }

    private static String version(Case waiting) {
        return waiting.centre() == null ? waiting.treatment().toString() : waiting.treatment() + "/" + waiting.centre();
    }
}
