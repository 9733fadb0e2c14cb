package dk.direktionsbord.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A series to plan. One date alone, where start and end are the same, is a meeting by itself.
 *
 * @param scope the centre, for forms that meet for one centre each
 * @param startTime as 09:00; null for the time of the form
 */
public record NewSeries(
        @Nullable String form,
        @Nullable String scope,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable Integer intervalDays,
        @Nullable String startTime,
        @Nullable String endTime,
        @Nullable String place) {
    String scopeOrNone() {
        return scope == null ? "" : scope;
    }
}
