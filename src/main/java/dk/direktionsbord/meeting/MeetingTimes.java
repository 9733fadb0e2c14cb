package dk.direktionsbord.meeting;

import dk.direktionsbord.organisation.MeetingForm;
import dk.direktionsbord.organisation.MeetingPart;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads times of a day and of the parts of a meeting. */
final class MeetingTimes {
    private MeetingTimes() {}

    /** The time, or the standard when none is given; null and an error when it is no time. */
    static @Nullable LocalTime read(String field, @Nullable String text, LocalTime standard, List<FieldError> errors) {
        if (text == null || text.isBlank()) {
            return standard;
        }
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException wrong) {
            errors.add(new FieldError(field, DanishTexts.text("meeting.error.time")));
            return null;
        }
    }

    static void order(int days, @Nullable LocalTime from, @Nullable LocalTime to, List<FieldError> errors) {
        if (days == 1 && from != null && to != null && !from.isBefore(to)) {
            errors.add(new FieldError("endTime", DanishTexts.text("meeting.error.time.order")));
        }
    }

    /**
     * The times of the parts when the meeting is not held at the form's hours: all are moved alike, none lasts beyond the
     * meeting, and the last ends with it.
     */
    static List<SeenMeeting.Part> parts(MeetingForm form, Meeting meeting, Function<MeetingPart, String> name) {
        List<SeenMeeting.Part> parts = new ArrayList<>();
        Duration shift = Duration.between(form.startsAt(), meeting.startsAt());
        for (int index = 0; index < form.parts().size(); index++) {
            MeetingPart part = form.parts().get(index);
            boolean last = index == form.parts().size() - 1;
            LocalTime from = earlier(part.startsAt().plus(shift), meeting, form.days());
            LocalTime to = last ? meeting.endsAt() : earlier(part.endsAt().plus(shift), meeting, form.days());
            parts.add(new SeenMeeting.Part(part.forum(), name.apply(part), from, to));
        }
        return parts;
    }

    private static LocalTime earlier(LocalTime time, Meeting meeting, int days) {
        return days == 1 && time.isAfter(meeting.endsAt()) ? meeting.endsAt() : time;
    }
}
