package dk.direktionsbord.meeting;

import dk.direktionsbord.decision.SittingItems;
import dk.direktionsbord.workflow.OpenSteps;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The treatments placed on a meeting: they follow it to its new day, and a meeting that has any is not cancelled. */
@Component
class PlacedOnMeeting {
    private final SittingItems sittings;
    private final MeetingParts parts;
    private final OpenSteps steps;

    PlacedOnMeeting(SittingItems sittings, MeetingParts parts, OpenSteps steps) {
        this.sittings = sittings;
        this.parts = parts;
        this.steps = steps;
    }

    boolean any(Meeting meeting) {
        return parts.of(meeting).stream()
                .anyMatch(part -> !sittings.placedOn(part.forum(), meeting.scope(), meeting.heldOn())
                        .isEmpty());
    }

    /** The sittings are chaired by whoever chairs the meeting, and the matters' open tasks follow. */
    void chair(Meeting meeting, String group) {
        for (SeenMeeting.Part part : parts.of(meeting)) {
            sittings.chair(part.forum(), meeting.scope(), meeting.heldOn(), group, meeting.chairReason());
            sittings.placedOn(part.forum(), meeting.scope(), meeting.heldOn())
                    .forEach(treatment -> steps.askAnew(treatment.matterId()));
        }
    }

    void follow(Meeting meeting, LocalDate to) {
        if (!to.equals(meeting.heldOn())) {
            parts.of(meeting).forEach(part -> sittings.move(part.forum(), meeting.scope(), meeting.heldOn(), to));
        }
    }
}
