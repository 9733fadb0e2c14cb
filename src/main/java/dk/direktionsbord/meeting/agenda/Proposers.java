package dk.direktionsbord.meeting.agenda;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.organisation.MeetingForm;
import dk.direktionsbord.organisation.MeetingForms;
import dk.direktionsbord.organisation.Organisation;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who is asked for items: every centre chef, before meetings that all of them take part in (S161). */
@Component
class Proposers {
    private final Organisation organisation;
    private final MeetingForms forms;

    Proposers(Organisation organisation, MeetingForms forms) {
        this.organisation = organisation;
        this.forms = forms;
    }

    List<String> of(Meeting meeting) {
        MeetingForm form = forms.get(meeting.form());
        List<String> participants = forms.participants(form, meeting.scope());
        boolean everyChef = organisation.centres().stream().allMatch(centre -> participants.contains(centre.chef()));
        return everyChef
                ? organisation.centres().stream()
                        .map(centre -> organisation.responsibleFor("centre-chef." + centre.id()))
                        .distinct()
                        .toList()
                : List.of();
    }
}
