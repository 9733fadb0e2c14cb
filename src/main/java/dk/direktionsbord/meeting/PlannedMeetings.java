package dk.direktionsbord.meeting;

import dk.direktionsbord.decision.PlannedSittings;
import dk.direktionsbord.organisation.MeetingForm;
import dk.direktionsbord.organisation.MeetingForms;
import dk.direktionsbord.time.Deadline;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells which meetings a treatment may be placed on: those of its forum that are still ahead. */
@Component
class PlannedMeetings implements PlannedSittings {
    private static final int MONTHS_AHEAD = 13;

    private final Meetings meetings;
    private final MeetingForms forms;
    private final Clock clock;

    PlannedMeetings(Meetings meetings, MeetingForms forms, Clock clock) {
        this.meetings = meetings;
        this.forms = forms;
        this.clock = clock;
    }

    @Override
    public List<Planned> ahead(String forum, String centre) {
        String form = forms.of(forum).map(MeetingForm::id).orElse(forum);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Deadline.COPENHAGEN);
        return meetings.all(today, today.plusMonths(MONTHS_AHEAD)).stream()
                .filter(meeting -> meeting.isPlanned() && meeting.form().equals(form))
                .filter(meeting -> meeting.scope().isEmpty() || meeting.scope().equals(centre))
                .map(meeting -> new Planned(meeting.heldOn(), meeting.chair(), meeting.chairReason()))
                .toList();
    }
}
