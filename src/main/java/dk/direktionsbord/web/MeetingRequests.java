package dk.direktionsbord.web;

import dk.direktionsbord.meeting.MeetingQuery;
import dk.direktionsbord.meeting.MeetingSeries;
import dk.direktionsbord.meeting.NewSeries;
import dk.direktionsbord.meeting.SeriesPlan;
import dk.direktionsbord.organisation.MeetingForms;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what machines ask about meetings, with every wrong parameter at once, and makes series once for each key. */
@Service
class MeetingRequests {
    private static final int LONGEST_YEARS = 3;

    private final MeetingSeries series;
    private final MeetingForms forms;
    private final IdempotencyKeys keys;
    private final Clock clock;

    MeetingRequests(MeetingSeries series, MeetingForms forms, IdempotencyKeys keys, Clock clock) {
        this.series = series;
        this.forms = forms;
        this.keys = keys;
        this.clock = clock;
    }

    /** @throws Refusal naming every parameter that is wrong */
    MeetingQuery query(@Nullable String forum, @Nullable String from, @Nullable String to) {
        List<FieldError> errors = new ArrayList<>();
        String asked = forum == null ? "" : forum;
        if (!asked.isEmpty() && forms.find(asked).isEmpty() && forms.of(asked).isEmpty()) {
            errors.add(error("forum", "web.meetings.forum"));
        }
        LocalDate first = day("from", from, LocalDate.now(clock), errors);
        LocalDate last = day("to", to, first == null ? null : first.plusYears(1), errors);
        if (first != null && last != null && (last.isBefore(first) || last.isAfter(first.plusYears(LONGEST_YEARS)))) {
            errors.add(error("to", "web.meetings.period", LONGEST_YEARS));
        }
        if (!errors.isEmpty() || first == null || last == null) {
            throw Refusal.fields(errors);
        }
        return new MeetingQuery(asked, first, last);
    }

    SeriesPlan preview(NewSeries wanted, String person) {
        return series.preview(wanted, person);
    }

    @Transactional
    SeriesAnswer create(NewSeries wanted, String person, @Nullable String key, String body) {
        SeriesPlan plan = series.preview(wanted, person);
        UUID id = key == null
                ? series.create(wanted, person)
                : keys.once(person, key, body, () -> series.create(wanted, person));
        return SeriesAnswer.of(id, plan);
    }

    private static @Nullable LocalDate day(
            String field, @Nullable String text, @Nullable LocalDate standard, List<FieldError> errors) {
        if (text == null || text.isEmpty()) {
            return standard;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            errors.add(error(field, "web.json.date", field));
            return null;
        }
    }

    private static FieldError error(String field, String key, Object... arguments) {
        return new FieldError(field, DanishTexts.text(key, arguments));
    }
}
