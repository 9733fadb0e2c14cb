package dk.direktionsbord.meeting.agenda;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.MeetingNews;
import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.notification.NoticeKind;
import dk.direktionsbord.workflow.Action;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records that the chair has released an agenda as a version that does not change, or returned it (S125, S160). */
@Component
class RecordAgendaRelease implements Action<RecordAgendaRelease.Input, RecordAgendaRelease.Output> {
    private final Meetings meetings;
    private final PaperWriter writer;
    private final AgendaReleases releases;
    private final PaperSteps steps;
    private final ReleaseRecusals recusals;
    private final MeetingNews news;

    RecordAgendaRelease(
            Meetings meetings,
            PaperWriter writer,
            AgendaReleases releases,
            PaperSteps steps,
            ReleaseRecusals recusals,
            MeetingNews news) {
        this.meetings = meetings;
        this.writer = writer;
        this.releases = releases;
        this.steps = steps;
        this.recusals = recusals;
        this.news = news;
    }

    @Override
    public Output perform(Input input) {
        if (input.release() == Choice.RETURN) {
            steps.note(input.meetingId(), PaperStep.AGENDA_RETURNED, input.returnReason(), input.performedBy());
            return new Output(Result.RETURNED);
        }
        if (input.anyRecused() == YesNo.YES) {
            recusals.report(input.recusals(), input.performedBy());
        }
        Meeting meeting = meetings.find(input.meetingId()).orElseThrow();
        String label = releases.add(meeting.id(), writer.agenda(meeting), input.performedBy());
        news.tell(NoticeKind.AGENDA, meeting, label);
        steps.note(meeting.id(), PaperStep.RELEASED, null, input.performedBy());
        return new Output(Result.RELEASED);
    }

    enum YesNo {
        YES,
        NO
    }

    enum Choice {
        RELEASE,
        RETURN
    }

    enum Result {
        RELEASED,
        RETURNED
    }

    /** The fields of the form {@code agenda-release}. */
    record Input(
            UUID meetingId,
            String performedBy,
            Choice release,
            @Nullable String returnReason,
            @Nullable YesNo anyRecused,
            @Nullable List<ReleaseRecusals.Row> recusals) {}

    record Output(Result releaseResult) {}
}
