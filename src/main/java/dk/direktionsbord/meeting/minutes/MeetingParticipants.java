package dk.direktionsbord.meeting.minutes;

import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.organisation.MeetingForms;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.OptionList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Those who take part in the meeting, to choose the absent from. */
@Component
class MeetingParticipants implements OptionList {
    private final Meetings meetings;
    private final MeetingForms forms;
    private final Organisation organisation;

    MeetingParticipants(Meetings meetings, MeetingForms forms, Organisation organisation) {
        this.meetings = meetings;
        this.forms = forms;
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return "meetingParticipants";
    }

    @Override
    public List<Option> options(OptionScope scope) {
        return scope.scope().map(CaseScope::matterId).flatMap(meetings::find).stream()
                .flatMap(meeting -> forms.participants(forms.get(meeting.form()), meeting.scope()).stream())
                .map(username -> new Option(username, organisation.nameOf(username)))
                .toList();
    }
}
