package dk.direktionsbord.notification;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.Person;
import dk.direktionsbord.time.Deadline;
import dk.direktionsbord.time.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes each working day's mails with open tasks; one for each person with any, and once however many nodes there are. */
@Component
class DigestRound {
    private final OwnTasks tasks;
    private final DeliveryChoices choices;
    private final Organisation organisation;
    private final WorkingDays workingDays;
    private final MailSettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    DigestRound(
            OwnTasks tasks,
            DeliveryChoices choices,
            Organisation organisation,
            WorkingDays workingDays,
            MailSettings settings,
            JdbcClient jdbc,
            Clock clock) {
        this.tasks = tasks;
        this.choices = choices;
        this.organisation = organisation;
        this.workingDays = workingDays;
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT45S", fixedDelayString = "PT5M")
    @Transactional
    public void write() {
        ZonedDateTime now = clock.instant().atZone(Deadline.COPENHAGEN);
        LocalDate today = now.toLocalDate();
        if (workingDays.isWorkingDay(today)
                && !now.toLocalTime().isBefore(settings.digestAt())
                && isFirst(today, now)) {
            Set<String> atOnce = choices.atOnce();
            organisation.people().stream()
                    .map(Person::username)
                    .filter(person -> !atOnce.contains(person)
                            && organisation.emailOf(person).isPresent())
                    .filter(tasks::hasAny)
                    .forEach(person -> add(person, today, now));
        }
    }

    private boolean isFirst(LocalDate today, ZonedDateTime now) {
        return jdbc.sql("insert into notification_day (day, written_at) values (?, ?) on conflict do nothing")
                        .params(today, now.toInstant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void add(String person, LocalDate day, ZonedDateTime now) {
        jdbc.sql(
                        """
                        insert into notification (kind, person, version, step, place, next_at, created_at)
                        values ('DIGEST', :person, :day, '', '', :now, :now) on conflict do nothing
                        """)
                .param("person", person)
                .param("day", day.toString())
                .param("now", now.toInstant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
