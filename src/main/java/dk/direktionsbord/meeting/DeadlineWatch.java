package dk.direktionsbord.meeting;

import dk.direktionsbord.matter.Matter;
import dk.direktionsbord.matter.MatterLog;
import dk.direktionsbord.matter.Matters;
import dk.direktionsbord.notification.Notice;
import dk.direktionsbord.notification.Notifications;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.workflow.DanishTexts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Warns once when a matter can no longer keep its deadline with the planned meetings (S91). */
@Component
public class DeadlineWatch {
    private final Matters matters;
    private final MatterDeadlines deadlines;
    private final MatterLog log;
    private final Notifications notifications;
    private final Organisation organisation;
    private final JdbcClient jdbc;
    private final Clock clock;

    DeadlineWatch(
            Matters matters,
            MatterDeadlines deadlines,
            MatterLog log,
            Notifications notifications,
            Organisation organisation,
            JdbcClient jdbc,
            Clock clock) {
        this.matters = matters;
        this.deadlines = deadlines;
        this.log = log;
        this.notifications = notifications;
        this.organisation = organisation;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Tells the submitter, the owning centre's chef and the secretariat of each matter that has missed a date. */
    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    @Transactional
    public void look() {
        matters.byId(new HashSet<>(matters.withDeadline())).values().forEach(this::look);
    }

    private void look(Matter matter) {
        List<String> missed = deadlines.plan(matter).stream()
                .filter(PlannedStep::isMissed)
                .map(PlannedStep::name)
                .toList();
        LocalDate deadline = Objects.requireNonNull(matter.text().deadline());
        if (missed.isEmpty() || !isFirst(matter, deadline)) {
            return;
        }
        log.note(
                matter.id(),
                "system",
                "meeting.log.deadlineMissed",
                DanishDay.day(deadline),
                String.join(", ", missed));
        notifications.tell(Notice.orientation(
                matter.id(),
                "deadline/" + deadline,
                DanishTexts.text("meeting.news.deadlineMissed"),
                concerned(matter)));
    }

    private Set<String> concerned(Matter matter) {
        Set<String> people = new HashSet<>(Set.of(matter.submittedBy()));
        people.addAll(organisation.membersOf(organisation.responsibleFor("centre-chef." + matter.owningCentre())));
        people.addAll(organisation.membersOf("secretariat"));
        return people;
    }

    private boolean isFirst(Matter matter, LocalDate deadline) {
        return jdbc.sql("insert into deadline_warning (matter_id, deadline, warned_at) values (?, ?, ?) "
                                + "on conflict do nothing")
                        .params(matter.id(), deadline, clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
