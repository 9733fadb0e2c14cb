package dk.direktionsbord.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

class DemoMeetingsTest {
    private final MeetingFixture room = MeetingFixture.on(LocalDate.of(2026, 11, 22));
    private final DemoMeetings demo =
            new DemoMeetings(room.series, room.table, room.closed, room.organisation, room.clock);

    @Test
    void plansThisYearAndTheNextOnce() {
        demo.run(new DefaultApplicationArguments());
        int planned = all().size();
        demo.run(new DefaultApplicationArguments());

        assertThat(all()).hasSize(planned);
        assertThat(dates("DIREKTION_MEETING")).contains(LocalDate.of(2026, 12, 2), LocalDate.of(2027, 1, 13));
        assertThat(dates("KONCERNLEDELSE")).contains(LocalDate.of(2026, 11, 26), LocalDate.of(2027, 1, 7));
        assertThat(dates("SEMINAR")).hasSize(2);
        assertThat(dates("STRATEGY_DAY")).hasSize(2);
        assertThat(all().stream()
                        .filter(meeting -> meeting.form().equals("ONE_TO_ONE"))
                        .map(Meeting::scope)
                        .distinct())
                .hasSize(9);
    }

    @Test
    void givesNoReasonToWarnOfSameWeeks() {
        demo.run(new DefaultApplicationArguments());

        assertThat(room.warnings.general(all(), 2027, LocalDate.of(2026, 11, 22)))
                .noneMatch(text -> text.contains("samme uge"));
    }

    private List<LocalDate> dates(String form) {
        return all().stream()
                .filter(meeting -> meeting.form().equals(form))
                .map(Meeting::heldOn)
                .toList();
    }

    private List<Meeting> all() {
        return room.meetings.all(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));
    }
}
