package dk.direktionsbord.meeting.page;

import dk.direktionsbord.meeting.NewSeries;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person has written about a series, as it was written. */
record SeriesInput(Map<String, String> values) {
    private static final List<String> FIELDS =
            List.of("form", "scope", "startDate", "endDate", "intervalDays", "startTime", "endTime", "place");

    static SeriesInput of(Map<String, String> sent) {
        Map<String, String> values = new LinkedHashMap<>();
        FIELDS.forEach(field -> values.put(field, sent.getOrDefault(field, "").strip()));
        return new SeriesInput(values);
    }

    /** What cannot be read as a date or a number is missing, which the rules then tell at its field. */
    NewSeries series() {
        return new NewSeries(
                value("form"),
                value("scope"),
                day("startDate"),
                day("endDate"),
                number("intervalDays"),
                value("startTime"),
                value("endTime"),
                value("place"));
    }

    private String value(String field) {
        return values.getOrDefault(field, "");
    }

    private @Nullable LocalDate day(String field) {
        try {
            return LocalDate.parse(value(field));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private @Nullable Integer number(String field) {
        try {
            return value(field).isEmpty() ? null : Integer.valueOf(value(field));
        } catch (NumberFormatException noNumber) {
            return -1;
        }
    }
}
