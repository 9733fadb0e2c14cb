package dk.direktionsbord.meeting.minutes;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.MeetingTimetable;
import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.meeting.agenda.AgendaReleases;
import dk.direktionsbord.meeting.agenda.Orientations;
import dk.direktionsbord.meeting.agenda.PaperContent;
import dk.direktionsbord.meeting.agenda.PaperContent.Item;
import dk.direktionsbord.meeting.agenda.PaperContent.Outcome;
import dk.direktionsbord.meeting.agenda.StandingLines;
import dk.direktionsbord.organisation.MeetingForm;
import dk.direktionsbord.organisation.MeetingForms;
import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells the next meeting of each form that has the standing item what a direktionsmøde concluded (S168): the chefmøder of
 * the three areas and koncernledelsen. Closed matters are left out (F2).
 */
@Component
class TellOtherMeetings {
    private static final String DIREKTION = "DIREKTION_MEETING";
    private static final int MONTHS_AHEAD = 3;

    private final Meetings meetings;
    private final MeetingForms forms;
    private final MeetingTimetable timetable;
    private final AgendaReleases releases;
    private final MinutesRegister minutes;
    private final Orientations orientations;

    TellOtherMeetings(
            Meetings meetings,
            MeetingForms forms,
            MeetingTimetable timetable,
            AgendaReleases releases,
            MinutesRegister minutes,
            Orientations orientations) {
        this.meetings = meetings;
        this.forms = forms;
        this.timetable = timetable;
        this.releases = releases;
        this.minutes = minutes;
        this.orientations = orientations;
    }

    void tell(Meeting source) {
        if (source.form().equals(DIREKTION)) {
            PaperContent content = minutes.of(source.id()).orElseThrow().content();
            String day = DanishDay.day(source.heldOn());
            List<String> lines = content.items()
                    .filter(item -> item.matter() != null
                            && item.open()
                            && !item.outcomes().isEmpty())
                    .map(item -> DanishTexts.text("meeting.orientation.line", day, item.title(), said(item)))
                    .toList();
            orientations.tell(source.id(), lines, targets());
        }
    }

    private static String said(Item item) {
        return item.outcomes().stream().map(Outcome::wording).distinct().collect(Collectors.joining(" "));
    }

    private List<UUID> targets() {
        List<Meeting> ahead = meetings.all(timetable.today(), timetable.today().plusMonths(MONTHS_AHEAD)).stream()
                .filter(meeting -> meeting.isPlanned() && meeting.heldOn().isAfter(timetable.today()))
                .toList();
        Set<UUID> released = releases.among(ahead.stream().map(Meeting::id).toList());
        return forms.all().stream()
                .filter(form -> form.standingItems().stream().anyMatch(StandingLines::isOrientation))
                .flatMap(form -> next(form, ahead, released))
                .toList();
    }

    private static Stream<UUID> next(MeetingForm form, List<Meeting> ahead, Set<UUID> released) {
        return ahead.stream()
                .filter(meeting -> meeting.form().equals(form.id()) && !released.contains(meeting.id()))
                .limit(1)
                .map(Meeting::id);
    }
}
