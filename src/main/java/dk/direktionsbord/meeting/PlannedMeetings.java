package dk.direktionsbord.meeting;

import dk.direktionsbord.decision.PlannedSittings;
import dk.direktionsbord.meeting.agenda.AgendaReleases;
import dk.direktionsbord.organisation.MeetingForm;
import dk.direktionsbord.organisation.MeetingForms;
import dk.direktionsbord.organisation.Papers;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells which meetings a treatment may be placed on: those of its forum that are still ahead. */
@Component
class PlannedMeetings implements PlannedSittings {
    private static final int MONTHS_AHEAD = 13;

    private final Meetings meetings;
    private final MeetingForms forms;
    private final MeetingTimetable timetable;
    private final AgendaReleases releases;

    PlannedMeetings(Meetings meetings, MeetingForms forms, MeetingTimetable timetable, AgendaReleases releases) {
        this.meetings = meetings;
        this.forms = forms;
        this.timetable = timetable;
        this.releases = releases;
    }

    @Override
    public List<Planned> ahead(String forum, String centre) {
        String form = forms.of(forum).map(MeetingForm::id).orElse(forum);
        LocalDate today = timetable.today();
        List<Meeting> coming = meetings.all(today, today.plusMonths(MONTHS_AHEAD)).stream()
                .filter(meeting -> meeting.isPlanned() && meeting.form().equals(form))
                .filter(meeting -> meeting.scope().isEmpty() || meeting.scope().equals(centre))
                .toList();
        return planned(coming);
    }

    private List<Planned> planned(List<Meeting> coming) {
        Set<UUID> released = releases.among(coming.stream().map(Meeting::id).toList());
        return coming.stream()
                .map(meeting -> new Planned(
                        meeting.heldOn(),
                        meeting.chair(),
                        meeting.chairReason(),
                        isFormal(meeting) && (timetable.isFrozen(meeting) || released.contains(meeting.id()))))
                .toList();
    }

    /** Only a formal agenda can be closed. */
    private boolean isFormal(Meeting meeting) {
        return forms.find(meeting.form()).map(MeetingForm::papers).orElse(Papers.NONE) == Papers.FORMAL;
    }
}
