package dk.direktionsbord.meeting.minutes;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.meeting.agenda.ReadableItems;
import dk.direktionsbord.workflow.CaseScope;
import dk.direktionsbord.workflow.FormContent;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the chair reads before the minutes are approved. */
@Component
class MinutesApprovalForm implements FormContent {
    private final Meetings meetings;
    private final MinutesDraft draft;
    private final ReadableItems items;

    MinutesApprovalForm(Meetings meetings, MinutesDraft draft, ReadableItems items) {
        this.meetings = meetings;
        this.draft = draft;
        this.items = items;
    }

    @Override
    public String form() {
        return "minutes-approval";
    }

    @Override
    public Map<String, Object> contentFor(CaseScope scope) {
        Meeting meeting = meetings.find(scope.matterId()).orElseThrow();
        return Map.of("minutesPreview", items.text(draft.of(meeting), ReadableItems.reader(scope)));
    }
}
