package dk.direktionsbord.meeting.minutes;

import dk.direktionsbord.decision.Decisions;
import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.meeting.agenda.AgendaItem;
import dk.direktionsbord.meeting.agenda.AgendaItems;
import dk.direktionsbord.workflow.Action;
import dk.direktionsbord.workflow.Nothing;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Passes on what approved minutes say: other meetings are told of a direktionsmøde (F2, S168), and centres are asked to
 * communicate outcomes. What is to be carried out is begun by the matter's own course, and communicated there.
 */
@Component
class ShareMinutes implements Action<ShareMinutes.Input, Nothing> {
    private final Meetings meetings;
    private final AgendaItems items;
    private final Decisions decisions;
    private final TellOtherMeetings others;
    private final OutcomeCommunications communications;

    ShareMinutes(
            Meetings meetings,
            AgendaItems items,
            Decisions decisions,
            TellOtherMeetings others,
            OutcomeCommunications communications) {
        this.meetings = meetings;
        this.items = items;
        this.decisions = decisions;
        this.others = others;
        this.communications = communications;
    }

    @Override
    public Nothing perform(Input input) {
        Meeting meeting = meetings.find(input.meetingId()).orElseThrow();
        others.tell(meeting);
        items.of(meeting).stream()
                .filter(item -> item.isCase() && isDecidedWithoutMore(item))
                .forEach(item -> communications.ask(meeting.id(), Objects.requireNonNull(item.matter())));
        return Nothing.NOTHING;
    }

    private boolean isDecidedWithoutMore(AgendaItem item) {
        return decisions.of(Objects.requireNonNull(item.matter())).stream()
                .anyMatch(decision -> decision.treatmentId().equals(item.treatment()) && !decision.toImplement());
    }

    record Input(UUID meetingId) {}
}
