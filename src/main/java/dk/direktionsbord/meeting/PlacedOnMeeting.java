package dk.direktionsbord.meeting;

import dk.direktionsbord.decision.SittingItems;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The treatments placed on a meeting: they follow it to its new day, and a meeting that has any is not cancelled. */
@Component
class PlacedOnMeeting {
    private final SittingItems sittings;
    private final MeetingParts parts;

    PlacedOnMeeting(SittingItems sittings, MeetingParts parts) {
        this.sittings = sittings;
        this.parts = parts;
    }

    boolean any(Meeting meeting) {
        return parts.of(meeting).stream()
                .anyMatch(part -> !sittings.placedOn(part.forum(), meeting.scope(), meeting.heldOn())
                        .isEmpty());
    }

    void follow(Meeting meeting, LocalDate to) {
        if (!to.equals(meeting.heldOn())) {
            parts.of(meeting).forEach(part -> sittings.move(part.forum(), meeting.scope(), meeting.heldOn(), to));
        }
    }
}
