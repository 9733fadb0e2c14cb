package dk.direktionsbord.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeetingsTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 4);
    private static final MeetingQuery YEAR = new MeetingQuery("", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));

    private final MeetingFixture room = MeetingFixture.on(NEW_YEAR);

    @Test
    void theMayorSeesPartOneAlone() {
        room.series.create(MeetingFixture.direktion2027(), "sek.leder");
        room.series.create(MeetingFixture.koncernledelse2027(), "sek.leder");

        List<SeenMeeting> seen = room.meetings.list(YEAR, "borgmester");

        assertThat(seen).hasSize(21).allSatisfy(meeting -> {
            assertThat(meeting.name()).isEqualTo("Direktionsmødets del 1, med borgmesteren");
            assertThat(meeting.parts()).extracting(SeenMeeting.Part::forum).containsExactly("DIREKTION_PART1");
            assertThat(meeting.endsAt()).isEqualTo(LocalTime.of(10, 30));
        });
    }

    @Test
    void oneToOnesAreKnownToTheirTwoPeopleOnly() {
        room.series.create(MeetingFixture.oneToOne2027(), "sek.leder");

        assertThat(room.meetings.list(YEAR, "vdir")).isNotEmpty();
        assertThat(room.meetings.list(YEAR, "chef.das")).isNotEmpty();
        assertThat(List.of("kdir", "sek.leder", "chef.buf", "sysadm", "borgmester", "procesejer"))
                .allSatisfy(other -> assertThat(room.meetings.list(YEAR, other)).isEmpty());
    }

    @Test
    void aChefSeesKoncernledelsenButNotDirektionen() {
        room.series.create(MeetingFixture.direktion2027(), "sek.leder");
        room.series.create(MeetingFixture.koncernledelse2027(), "sek.leder");

        assertThat(room.meetings.list(YEAR, "chef.sua"))
                .hasSize(21)
                .allMatch(seen -> seen.meeting().form().equals("KONCERNLEDELSE"));
        assertThat(room.meetings.list(YEAR, "sag.das")).isEmpty();
        assertThat(room.meetings.list(YEAR, "sek.1")).hasSize(42);
    }

    @Test
    void refusesSeriesFromOthersThanTheSecretariat() {
        assertThatThrownBy(() -> room.series.create(MeetingFixture.direktion2027(), "kdir"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Direktionssekretariatet");
    }

    @Test
    void tellsEveryMistakeInASeriesAtOnce() {
        NewSeries wrong = new NewSeries("ONE_TO_ONE", "", null, null, 0, "25:00", "x", "s".repeat(201));

        assertThat(room.series.errors(wrong))
                .extracting(FieldError::field)
                .containsExactly("scope", "startTime", "endTime", "startDate", "endDate", "intervalDays", "place");
    }

    @Test
    void refusesTheSameSeriesTwice() {
        room.series.create(MeetingFixture.direktion2027(), "sek.leder");

        assertThatThrownBy(() -> room.series.create(MeetingFixture.direktion2027(), "sek.leder"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("allerede");
    }

    @Test
    void movingKeepsTheOldDateWithItsReasonAndTellsCalendars() {
        Meeting meeting = first(room.series.create(MeetingFixture.direktion2027(), "sek.leder"));

        room.meetings.move(
                meeting.id(),
                new MeetingMove(LocalDate.of(2027, 1, 15), "13:00", "16:00", null, "Borgmesteren er i ministeriet"),
                "sek.1");

        SeenMeeting moved = room.meetings.get(meeting.id(), "kdir");
        assertThat(moved.meeting().heldOn()).isEqualTo(LocalDate.of(2027, 1, 15));
        assertThat(moved.meeting().plannedOn()).isEqualTo(LocalDate.of(2027, 1, 13));
        assertThat(moved.meeting().calendarSequence()).isEqualTo(1);
        assertThat(moved.parts())
                .extracting(SeenMeeting.Part::startsAt)
                .containsExactly(LocalTime.of(13, 0), LocalTime.of(14, 45));
        assertThat(room.meetings.changes(meeting.id())).singleElement().satisfies(change -> assertThat(change.reason())
                .isEqualTo("Borgmesteren er i ministeriet"));
    }

    @Test
    void refusesAMoveToAClosedDayWithoutReason() {
        Meeting meeting = first(room.series.create(MeetingFixture.direktion2027(), "sek.leder"));

        assertThatThrownBy(() -> room.meetings.move(
                        meeting.id(), new MeetingMove(LocalDate.of(2027, 3, 25), "10:00", "09:00", null, " "), "sek.1"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactly("date", "endTime", "reason"));
    }

    @Test
    void aCancelledMeetingGivesItsTurnToTheNextOne() {
        UUID series = room.series.create(MeetingFixture.koncernledelse2027(), "sek.leder");
        Meeting cancelled = room.series.meetings(series).get(1);

        room.meetings.cancel(cancelled.id(), "For få punkter", "sek.leder");

        List<Meeting> meetings = room.series.meetings(series);
        assertThat(meetings.get(1).isCancelled()).isTrue();
        assertThat(meetings.get(2).chair()).isEqualTo("vdir");
        assertThat(chairs(meetings).values()).allMatch(times -> times == 6 || times == 7);
        assertThat(room.meetings.changes(meetings.get(2).id()))
                .extracting(MeetingChange::kind)
                .containsExactly(MeetingChange.Kind.CHAIR);
    }

    @Test
    void aCancelledMeetingCannotBeMoved() {
        Meeting meeting = first(room.series.create(MeetingFixture.direktion2027(), "sek.leder"));
        room.meetings.cancel(meeting.id(), "Ingen punkter", "sek.leder");

        assertThatThrownBy(() -> room.meetings.cancel(meeting.id(), "Igen", "sek.leder"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ikke længere planlagt");
    }

    @Test
    void theSecretariatCannotTouchWhatIsPrivate() {
        Meeting meeting = first(room.series.create(MeetingFixture.oneToOne2027(), "sek.leder"));

        assertThatThrownBy(() -> room.meetings.cancel(meeting.id(), "Ferie", "sek.leder"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        room.meetings.cancel(meeting.id(), "Ferie", "chef.das");
        assertThat(room.meetings.get(meeting.id(), "vdir").meeting().isCancelled())
                .isTrue();
    }

    @Test
    void aSeminarLastsFromNoonToNoon() {
        LocalDate day = LocalDate.of(2027, 9, 14);
        UUID made = room.series.create(
                new NewSeries("SEMINAR", null, day, day, null, null, null, "Strandhøj Hotel"), "sek.leder");

        Meeting seminar = room.meetings.find(made).orElseThrow();
        assertThat(seminar.series()).isNull();
        assertThat(seminar.endsOn()).isEqualTo(day.plusDays(1));
        assertThat(seminar.startsAt()).isEqualTo(LocalTime.NOON).isEqualTo(seminar.endsAt());
    }

    @Test
    void changesAreOnlyAddedTo() {
        Meeting meeting = first(room.series.create(MeetingFixture.direktion2027(), "sek.leder"));
        room.meetings.cancel(meeting.id(), "Ingen punkter", "sek.leder");

        assertThatThrownBy(() -> room.jdbc.sql("delete from meeting_change").update())
                .hasMessageContaining("only added to");
    }

    private Meeting first(UUID series) {
        return room.series.meetings(series).get(0);
    }

    private static Map<String, Integer> chairs(List<Meeting> meetings) {
        Map<String, Integer> times = new HashMap<>();
        new ArrayList<>(meetings)
                .stream()
                        .filter(Meeting::isPlanned)
                        .forEach(meeting -> times.merge(String.valueOf(meeting.chair()), 1, Integer::sum));
        return times;
    }
}
