package dk.direktionsbord.meeting.page;

import dk.direktionsbord.meeting.Meetings;
import dk.direktionsbord.organisation.MeetingForm;
import dk.direktionsbord.workflow.Refusal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Reads from which day a form of meeting is closed: from today on, and with no meeting planned after it (S154). */
@Component
class FormClosing {
    private final Meetings meetings;
    private final Clock clock;

    FormClosing(Meetings meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    LocalDate day(MeetingForm form, String text) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw Refusal.at("closeOn", "meeting.form.error.close");
        }
        if (day.isBefore(today)) {
            throw Refusal.at("closeOn", "meeting.form.error.close");
        }
        long planned = meetings.all(day, day.plusYears(10)).stream()
                .filter(meeting -> meeting.form().equals(form.id()) && meeting.isPlanned())
                .count();
        if (planned > 0) {
            throw Refusal.at("closeOn", "meeting.form.error.close.planned", planned);
        }
        return day;
    }
}
