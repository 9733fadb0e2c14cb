package dk.direktionsbord.matter;

import dk.direktionsbord.notification.Notice;
import dk.direktionsbord.notification.Notifications;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.time.Escalation;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Mails that a contribution is due, or overdue (C12). */
@Component
class ContributionNews {
    private final Notifications notifications;
    private final Organisation organisation;
    private final Escalation escalation;

    ContributionNews(Notifications notifications, Organisation organisation, Escalation escalation) {
        this.notifications = notifications;
        this.organisation = organisation;
        this.escalation = escalation;
    }

    void remind(UUID matter, Contribution asked) {
        String group = organisation.responsibleFor(asked.contributor());
        String version = asked.id() + (escalation.isBefore(asked.dueOn()) ? "/before" : "/at");
        notifications.tell(Notice.reminder(matter, version, asked.dueOn(), step(), organisation.membersOf(group)));
    }

    /** @param told the group above the one that is late */
    void escalate(UUID matter, Contribution asked, String told) {
        notifications.tell(Notice.escalation(
                matter,
                asked.id() + "/" + told,
                asked.dueOn(),
                step(),
                organisation.groupName(asked.contributor()),
                organisation.membersOf(told)));
    }

    private static String step() {
        return DanishTexts.text("matter.news.contribution");
    }
}
