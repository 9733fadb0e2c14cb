package dk.direktionsbord.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Turns a day into a moment in Danish time, summer and winter. */
public final class Deadline {
    public static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);
    private static final LocalTime START_OF_WORK = LocalTime.of(8, 0);

    private Deadline() {}

    /** The last second of the day: a deadline is kept as long as its day lasts. */
    public static Instant at(LocalDate day) {
        return day.atTime(END_OF_DAY).atZone(COPENHAGEN).toInstant();
    }

    /** Eight in the morning: when reminders and escalations are sent. */
    public static Instant morningOf(LocalDate day) {
        return day.atTime(START_OF_WORK).atZone(COPENHAGEN).toInstant();
    }
}
