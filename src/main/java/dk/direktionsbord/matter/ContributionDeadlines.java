package dk.direktionsbord.matter;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.time.Deadline;
import dk.direktionsbord.time.Deadlines;
import dk.direktionsbord.time.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives a contribution the day it is due, counted in working days (S91). */
@Component
class ContributionDeadlines {
    private final WorkingDays workingDays;
    private final Deadlines deadlines;
    private final Organisation organisation;
    private final Clock clock;

    ContributionDeadlines(WorkingDays workingDays, Deadlines deadlines, Organisation organisation, Clock clock) {
        this.workingDays = workingDays;
        this.deadlines = deadlines;
        this.organisation = organisation;
        this.clock = clock;
    }

    Contribution ask(Ask ask, Matter matter) {
        LocalDate today = LocalDate.now(clock.withZone(Deadline.COPENHAGEN));
        LocalDate due = workingDays.plus(today, deadlines.contributionWorkingDays());
        return new Contribution(
                UUID.randomUUID(),
                matter.id(),
                ask.kind(),
                ask.party(),
                ask.contributor(organisation),
                ask.requestedAs(),
                ask.rule(),
                ask.reason(),
                matter.version(),
                Contribution.State.OPEN,
                due,
                null,
                null,
                null,
                null,
                null);
    }
}
