package dk.direktionsbord.meeting;

import dk.direktionsbord.notification.Notice;
import dk.direktionsbord.notification.NoticeKind;
import dk.direktionsbord.notification.Notifications;
import dk.direktionsbord.organisation.MeetingForm;
import dk.direktionsbord.organisation.MeetingForms;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Mails those who take part in a meeting what has happened to it: its papers are there, or its day is another. */
@Component
public class MeetingNews {
    private final MeetingForms forms;
    private final MeetingAbsences absences;
    private final Notifications notifications;

    MeetingNews(MeetingForms forms, MeetingAbsences absences, Notifications notifications) {
        this.forms = forms;
        this.absences = absences;
        this.notifications = notifications;
    }

    /**
     * Tells all who take part, and their stand-ins.
     *
     * @param version the label of the paper, or what else tells this news from the one before
     */
    public void tell(NoticeKind kind, Meeting meeting, String version) {
        forms.find(meeting.form())
                .map(form -> people(form, meeting))
                .ifPresent(people -> notifications.tell(Notice.meeting(kind, meeting.id(), version, people)));
    }

    private Set<String> people(MeetingForm form, Meeting meeting) {
        Set<String> people = new HashSet<>(forms.participants(form, meeting.scope()));
        absences.of(meeting.id()).stream()
                .map(Absence::standIn)
                .filter(Objects::nonNull)
                .forEach(people::add);
        return people;
    }
}
