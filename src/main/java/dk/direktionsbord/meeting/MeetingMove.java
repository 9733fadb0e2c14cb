package dk.direktionsbord.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A meeting is to be held at another time; times and place that are null stay. */
public record MeetingMove(
        @Nullable LocalDate date,
        @Nullable String startTime,
        @Nullable String endTime,
        @Nullable String place,
        @Nullable String reason) {}
