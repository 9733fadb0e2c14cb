package dk.direktionsbord.implementation.reminder;

import dk.direktionsbord.implementation.ReminderStep;
import dk.direktionsbord.implementation.ReminderTask;
import dk.direktionsbord.implementation.course.CentreFacts;
import dk.direktionsbord.implementation.course.CentreLog;
import dk.direktionsbord.implementation.course.FollowUpDates;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the reminders and escalations of table C12. A step already taken is not taken again when the task comes again. */
@Component
class Reminders {
    private final JdbcClient jdbc;
    private final FollowUpDates dates;
    private final Organisation organisation;
    private final CentreLog log;
    private final ReminderNews news;

    Reminders(JdbcClient jdbc, FollowUpDates dates, Organisation organisation, CentreLog log, ReminderNews news) {
        this.jdbc = jdbc;
        this.dates = dates;
        this.organisation = organisation;
        this.log = log;
        this.news = news;
    }

    /**
     * Keeps a reminder and notes it in the matter's log.
     *
     * @param place the centre or the unit that is reminded
     * @param sentTo the group that is told
     */
    void keep(CentreFacts centre, String place, ReminderTask task, ReminderStep step, String sentTo) {
        if (insert(centre.id(), place, task, step, sentTo)) {
            news.tell(centre, place, task, step, sentTo);
            String what = DanishTexts.text("implementation.reminder." + task);
            log.note(
                    centre.matterId(),
                    "system",
                    "implementation.log." + step,
                    place,
                    what,
                    organisation.groupName(sentTo));
        }
    }

    private boolean insert(UUID centre, String place, ReminderTask task, ReminderStep step, String sentTo) {
        return jdbc.sql(
                                """
                                insert into implementation_reminder (centre_id, place, task, step, sent_to, sent_at)
                                values (:centre, :place, :task, :step, :sentTo, :now)
                                on conflict (centre_id, place, task, step) do nothing
                                """)
                        .param("centre", centre)
                        .param("place", place)
                        .param("task", task.name())
                        .param("step", step.name())
                        .param("sentTo", sentTo)
                        .param("now", dates.now())
                        .update()
                == 1;
    }
}
