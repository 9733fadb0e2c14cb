package dk.direktionsbord.meeting;

import dk.direktionsbord.organisation.MeetingForm;
import dk.direktionsbord.organisation.MeetingForms;
import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.time.DanishDay;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a series must keep; tells every mistake at once, each at its field. */
@Component
class SeriesRules {
    private static final int LONGEST_DAYS = 3 * 366;
    private static final int LONGEST_INTERVAL = 366;
    private static final int LONGEST_PLACE = 200;

    private final MeetingForms forms;
    private final Organisation organisation;
    private final Clock clock;

    SeriesRules(MeetingForms forms, Organisation organisation, Clock clock) {
        this.forms = forms;
        this.organisation = organisation;
        this.clock = clock;
    }

    List<FieldError> errors(NewSeries series) {
        List<FieldError> errors = new ArrayList<>();
        MeetingForm form =
                series.form() == null ? null : forms.find(series.form()).orElse(null);
        if (form == null) {
            errors.add(error("form", "meeting.error.form"));
        } else {
            scope(form, series.scopeOrNone(), errors);
            times(form, series, errors);
        }
        dates(series, errors);
        if (series.place() != null && series.place().length() > LONGEST_PLACE) {
            errors.add(error("place", "meeting.error.place", LONGEST_PLACE));
        }
        return errors;
    }

    private void scope(MeetingForm form, String scope, List<FieldError> errors) {
        if (forms.isPerCentre(form) && organisation.centre(scope).isEmpty()) {
            errors.add(error("scope", "meeting.error.scope"));
        } else if (!forms.isPerCentre(form) && !scope.isEmpty()) {
            errors.add(error("scope", "meeting.error.scope.none"));
        }
    }

    private static void times(MeetingForm form, NewSeries series, List<FieldError> errors) {
        LocalTime from = MeetingTimes.read("startTime", series.startTime(), form.startsAt(), errors);
        LocalTime to = MeetingTimes.read("endTime", series.endTime(), form.endsAt(), errors);
        MeetingTimes.order(form.days(), from, to, errors);
    }

    private void dates(NewSeries series, List<FieldError> errors) {
        LocalDate start = series.startDate();
        LocalDate end = series.endDate();
        LocalDate earliest = LocalDate.now(clock).withDayOfYear(1);
        if (start == null || start.isBefore(earliest)) {
            errors.add(error("startDate", "meeting.error.start", DanishDay.of(earliest)));
        }
        if (end == null || (start != null && end.isBefore(start))) {
            errors.add(error("endDate", "meeting.error.end"));
        } else if (start != null && start.plusDays(LONGEST_DAYS).isBefore(end)) {
            errors.add(error("endDate", "meeting.error.end.far"));
        }
        interval(series, errors);
    }

    private static void interval(NewSeries series, List<FieldError> errors) {
        boolean single = series.startDate() != null && series.startDate().equals(series.endDate());
        Integer interval = series.intervalDays();
        if (interval == null ? !single : interval < 1 || interval > LONGEST_INTERVAL) {
            errors.add(error("intervalDays", "meeting.error.interval", LONGEST_INTERVAL));
        }
    }

    private static FieldError error(String field, String key, Object... arguments) {
        return new FieldError(field, DanishTexts.text(key, arguments));
    }
}
