package dk.direktionsbord.meeting;

import dk.direktionsbord.organisation.MeetingForms;
import java.util.List;
import org.springframework.stereotype.Component;

/** The parts of a meeting with their times, whoever asks. */
@Component
public class MeetingParts {
    private final MeetingForms forms;

    MeetingParts(MeetingForms forms) {
        this.forms = forms;
    }

    public List<SeenMeeting.Part> of(Meeting meeting) {
        return forms.find(meeting.form())
                .map(form -> MeetingTimes.parts(
                        form, meeting, part -> forms.forumOf(part).name()))
                .orElse(List.of());
    }
}
