package dk.direktionsbord.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MeetingTimetableTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Property
    void noDeadlineBeforeAMeetingFallsOnAClosedDay(@ForAll @IntRange(max = 3650) int days) {
        Meeting meeting = heldOn(MeetingFixture.WORKING_DAYS.plus(FIRST.plusDays(days), 0));
        MeetingTimetable timetable = on(meeting.heldOn());

        assertThat(timetable.submission(meeting)).matches(MeetingFixture.WORKING_DAYS::isWorkingDay);
        assertThat(timetable.release(meeting)).matches(MeetingFixture.WORKING_DAYS::isWorkingDay);
        assertThat(timetable.call(meeting)).matches(MeetingFixture.WORKING_DAYS::isWorkingDay);
        assertThat(timetable.call(meeting)).isBefore(timetable.submission(meeting));
        assertThat(timetable.submission(meeting)).isBefore(timetable.release(meeting));
    }

    @Property
    void anAgendaIsClosedFromTheDayAfterItsLastDay(@ForAll @IntRange(max = 3650) int days) {
        Meeting meeting = heldOn(MeetingFixture.WORKING_DAYS.plus(FIRST.plusDays(days), 0));
        LocalDate last = on(meeting.heldOn()).release(meeting);

        assertThat(on(last).isFrozen(meeting)).isFalse();
        assertThat(on(last.plusDays(1)).isFrozen(meeting)).isTrue();
    }

    private static MeetingTimetable on(LocalDate today) {
        ZoneId zone = ZoneId.of("Europe/Copenhagen");
        Clock clock = Clock.fixed(today.atTime(12, 0).atZone(zone).toInstant(), zone);
        return new MeetingTimetable(MeetingFixture.WORKING_DAYS, MeetingSettings.standard(), clock);
    }

    private static Meeting heldOn(LocalDate day) {
        return new Meeting(
                UUID.randomUUID(),
                null,
                0,
                "KONCERNLEDELSE",
                "Koncernledelsesmøde",
                false,
                "",
                day,
                day,
                day,
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                "",
                MeetingState.PLANNED,
                "kdir",
                "",
                "",
                0,
                Instant.EPOCH);
    }
}
