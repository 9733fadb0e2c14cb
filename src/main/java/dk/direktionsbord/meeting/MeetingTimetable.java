package dk.direktionsbord.meeting;

import dk.direktionsbord.time.Deadline;
import dk.direktionsbord.time.WorkingDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The deadlines before a meeting, in working days (G2: parameters): items in, agenda out, and when it is called. */
@Component
public class MeetingTimetable {
    private final WorkingDays workingDays;
    private final MeetingSettings settings;
    private final Clock clock;

    MeetingTimetable(WorkingDays workingDays, MeetingSettings settings, Clock clock) {
        this.workingDays = workingDays;
        this.settings = settings;
        this.clock = clock;
    }

    /** The last day for items. */
    public LocalDate submission(Meeting meeting) {
        return workingDays.minus(meeting.heldOn(), settings.submissionWorkingDays());
    }

    /** The last day for releasing the agenda. */
    public LocalDate release(Meeting meeting) {
        return workingDays.minus(meeting.heldOn(), settings.releaseWorkingDays());
    }

    /** The first day on which the papers are worked on. */
    public LocalDate call(Meeting meeting) {
        return workingDays.minus(submission(meeting), settings.callWorkingDays());
    }

    public Instant end(Meeting meeting) {
        return meeting.endsOn()
                .atTime(meeting.endsAt())
                .atZone(Deadline.COPENHAGEN)
                .toInstant();
    }

    /** Whether there is still time to send items. */
    public boolean isOpenForItems(Meeting meeting) {
        return !today().isAfter(submission(meeting));
    }

    /** Whether the day for releasing the agenda has passed, so that an item needs the chair's leave. */
    public boolean isFrozen(Meeting meeting) {
        return today().isAfter(release(meeting));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Deadline.COPENHAGEN);
    }
}
