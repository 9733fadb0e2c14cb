package dk.direktionsbord.implementation;

import dk.direktionsbord.time.Deadline;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock a test sets to the morning of a day. */
public final class MovableClock extends Clock {
    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private Instant now;

    public MovableClock(LocalDate day) {
        now = morningOf(day);
    }

    public void moveTo(LocalDate day) {
        now = morningOf(day);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Deadline.COPENHAGEN;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    private static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(Deadline.COPENHAGEN).toInstant();
    }
}
