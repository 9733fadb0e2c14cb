package dk.direktionsbord.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** S91, with the example of the domain's notes: a matter for the council on 2 March 2027. */
class BackwardPlanningTest {
    private static final LocalDate COUNCIL = LocalDate.of(2027, 3, 2);

    private final BackwardPlanning planning =
            new BackwardPlanning(MeetingFixture.WORKING_DAYS, MeetingSettings.standard());

    @Test
    void findsTheLatestMeetingOfEachForumBeforeTheCouncil() {
        Map<String, NavigableSet<LocalDate>> dates = Map.of(
                "DIREKTION_PART1", direktion2027(),
                "BUU", days("2027-01-18", "2027-02-08", "2027-03-15"),
                "OEPU", days("2027-01-26", "2027-02-23", "2027-03-23"));

        List<BackwardStep> steps =
                planning.plan("BYRAAD", COUNCIL, oneByOne("DIREKTION_PART1", "BUU", "OEPU"), dates::get);

        assertThat(steps).extracting(BackwardStep::forum).containsExactly("DIREKTION_PART1", "BUU", "OEPU", "BYRAAD");
        assertThat(steps)
                .extracting(BackwardStep::meetingOn)
                .containsExactly(
                        LocalDate.of(2027, 1, 27), LocalDate.of(2027, 2, 8), LocalDate.of(2027, 2, 23), COUNCIL);
        assertThat(steps.get(0).submitBy()).isEqualTo(LocalDate.of(2027, 1, 20));
        assertThat(steps.get(0).releaseBy()).isEqualTo(LocalDate.of(2027, 1, 22));
    }

    @Test
    void saysWhenAForumHasNoMeetingInTime() {
        List<BackwardStep> steps =
                planning.plan("BYRAAD", COUNCIL, oneByOne("KONCERNLEDELSE"), forum -> days("2027-02-25"));

        assertThat(steps.get(0).meetingOn()).isNull();
        assertThat(steps.get(0).isMissed(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(steps.get(1).isMissed(LocalDate.of(2027, 2, 23))).isFalse();
        assertThat(steps.get(1).isMissed(LocalDate.of(2027, 2, 24))).isTrue();
    }

    @Test
    void givesForaThatTreatTheMatterSideBySideTheSameTime() {
        Map<String, NavigableSet<LocalDate>> dates = Map.of(
                "CHEF_MEETING_KD", days("2027-01-05", "2027-01-25"),
                "CHEF_MEETING_VD", days("2027-01-20", "2027-02-12"),
                "DIREKTION_PART2", days("2027-01-13", "2027-01-27"),
                "KONCERNLEDELSE", days("2027-02-04"));

        List<BackwardStep> steps = planning.plan(
                "KONCERNLEDELSE",
                LocalDate.of(2027, 2, 4),
                List.of(List.of("DIREKTION_PART2"), List.of("CHEF_MEETING_KD", "CHEF_MEETING_VD")),
                dates::get);

        assertThat(steps)
                .extracting(BackwardStep::forum)
                .containsExactly("DIREKTION_PART2", "CHEF_MEETING_KD", "CHEF_MEETING_VD", "KONCERNLEDELSE");
        assertThat(steps.subList(1, 3))
                .extracting(BackwardStep::meetingOn)
                .as("each has the same latest day, the koncernledelse's deadline")
                .containsExactly(LocalDate.of(2027, 1, 25), LocalDate.of(2027, 1, 20));
        assertThat(steps.get(0).meetingOn()).as("before the earlier of the two").isEqualTo(LocalDate.of(2027, 1, 13));
    }

    private static List<List<String>> oneByOne(String... fora) {
        return List.of(fora).stream().map(List::of).toList();
    }

    @Test
    void countsDeadlinesInWorkingDaysOverEaster() {
        List<BackwardStep> steps =
                planning.plan("BYRAAD", LocalDate.of(2027, 3, 30), List.of(), forum -> new TreeSet<>());

        assertThat(steps).singleElement().satisfies(step -> {
            assertThat(step.submitBy()).isEqualTo(LocalDate.of(2027, 3, 18));
            assertThat(step.releaseBy()).isEqualTo(LocalDate.of(2027, 3, 22));
        });
    }

    @Test
    void usesThePlannedMeetingsOfTheForum() {
        MeetingFixture room = MeetingFixture.on(LocalDate.of(2027, 1, 4));
        room.series.create(MeetingFixture.direktion2027(), "sek.leder");

        NavigableSet<LocalDate> dates =
                room.meetings.datesOf("DIREKTION_PART2", "C-DAS", LocalDate.of(2027, 1, 1), COUNCIL);

        assertThat(dates).isEqualTo(days("2027-01-13", "2027-01-27", "2027-02-10", "2027-02-24"));
    }

    private static NavigableSet<LocalDate> direktion2027() {
        return LocalDate.of(2027, 1, 13)
                .datesUntil(LocalDate.of(2027, 4, 1), java.time.Period.ofDays(14))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static NavigableSet<LocalDate> days(String... days) {
        return List.of(days).stream().map(LocalDate::parse).collect(Collectors.toCollection(TreeSet::new));
    }
}
