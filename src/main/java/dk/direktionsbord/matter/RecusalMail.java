package dk.direktionsbord.matter;

import dk.direktionsbord.access.Recusal;
import dk.direktionsbord.notification.Notice;
import dk.direktionsbord.notification.Notifications;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the person concerned what was decided about recusal, and of the matter no more than they may read now. */
@Component
public class RecusalMail {
    private final Notifications notifications;

    RecusalMail(Notifications notifications) {
        this.notifications = notifications;
    }

    public void tell(Recusal decided) {
        String key = decided.replaces() == null ? "matter.recusal.decidedMail" : "matter.recusal.changedMail";
        String outcome = Objects.requireNonNull(decided.outcome()).danish();
        notifications.tell(Notice.orientation(
                decided.matterId(),
                "recusal " + decided.id(),
                DanishTexts.text(key, outcome),
                Set.of(decided.person())));
    }
}
