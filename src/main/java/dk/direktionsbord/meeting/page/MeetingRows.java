package dk.direktionsbord.meeting.page;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.SeenMeeting;
import dk.direktionsbord.organisation.Centre;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what a person may see of meetings into words. */
@Component
class MeetingRows {
    private final Organisation organisation;

    MeetingRows(Organisation organisation) {
        this.organisation = organisation;
    }

    MeetingRow row(SeenMeeting seen) {
        Meeting meeting = seen.meeting();
        return new MeetingRow(
                meeting.id(),
                day(meeting),
                times(seen),
                name(seen),
                person(meeting.chair()),
                meeting.place(),
                marks(seen),
                meeting.explanation());
    }

    /** The name, with the centre where it is for one. */
    String name(SeenMeeting seen) {
        String centre = seen.meeting().scope();
        return centre.isEmpty() ? seen.name() : seen.name() + ", " + centre(centre);
    }

    String person(@Nullable String username) {
        return username == null ? "" : organisation.nameOf(username);
    }

    String centre(String id) {
        return organisation.centre(id).map(Centre::name).orElse(id);
    }

    String times(SeenMeeting seen) {
        return DanishTexts.text("meeting.times", DanishDay.time(seen.startsAt()), DanishDay.time(seen.endsAt()));
    }

    private static String day(Meeting meeting) {
        String first = DanishDay.inYear(meeting.heldOn());
        return meeting.endsOn().equals(meeting.heldOn())
                ? first
                : DanishTexts.text("meeting.days", first, DanishDay.inYear(meeting.endsOn()));
    }

    List<Mark> marks(SeenMeeting seen) {
        List<Mark> marks = new ArrayList<>();
        if (seen.meeting().isCancelled()) {
            marks.add(Mark.cancelled());
        } else if (!seen.meeting().heldOn().equals(seen.meeting().plannedOn())) {
            marks.add(Mark.moved());
        }
        marks.add(seen.standing() ? Mark.standing() : Mark.adHoc());
        return marks;
    }
}
