package dk.direktionsbord.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.meeting.PlannedStep.State;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Backward plans on the planned meetings (S91). */
class BackwardPlansTest {
    private static final LocalDate COUNCIL = LocalDate.of(2027, 3, 2);

    private final MeetingFixture room = MeetingFixture.on(LocalDate.of(2027, 1, 18));
    private final BackwardPlans plans = new BackwardPlans(
            new BackwardPlanning(MeetingFixture.WORKING_DAYS, MeetingSettings.standard()),
            room.meetings,
            room.timetable,
            room.organisation);

    @BeforeEach
    void planDirektion() {
        room.series.create(MeetingFixture.direktion2027(), "sek.leder");
    }

    @Test
    void goesThroughDirektionCommitteeAndFinanceCommitteeToTheCouncil() {
        assertThat(plans.usualRouteTo("BYRAAD", "C-DAS")).containsExactly("DIREKTION_PART1", "BUU", "OEPU");
        assertThat(plans.usualRouteTo("BYRAAD", "C-OEK")).containsExactly("DIREKTION_PART1", "OEPU");
        assertThat(plans.usualRouteTo("BUU", "C-DAS")).containsExactly("DIREKTION_PART1");
    }

    @Test
    void findsTheLatestMeetingAndSaysWhatItDoesNotKnow() {
        List<PlannedStep> steps = plans.to("BYRAAD", COUNCIL, List.of("DIREKTION_PART1", "OEPU", "DIRECTOR"), "");

        assertThat(steps).extracting(PlannedStep::forum).containsExactly("DIREKTION_PART1", "OEPU", "BYRAAD");
        assertThat(steps)
                .extracting(PlannedStep::state)
                .containsExactly(State.IN_TIME, State.NOT_PLANNED, State.IN_TIME);
        assertThat(steps.get(0).meetingOn()).isEqualTo(LocalDate.of(2027, 2, 10));
        assertThat(steps.get(0).submitBy()).isEqualTo(LocalDate.of(2027, 2, 3));
        assertThat(steps.get(1).submitBy()).isEqualTo(LocalDate.of(2027, 2, 23));
    }

    @Test
    void saysWhichForumCanNoLongerBeReached() {
        List<PlannedStep> steps = plans.to("BYRAAD", LocalDate.of(2027, 2, 2), List.of("DIREKTION_PART1"), "");

        assertThat(steps.get(0).meetingOn()).isEqualTo(LocalDate.of(2027, 1, 13));
        assertThat(steps.get(0).isMissed()).isTrue();
        assertThat(steps.get(1).isMissed()).isFalse();
    }

    @Test
    void takesTheLastMeetingBeforeADeadline() {
        List<PlannedStep> steps = plans.doneBy(LocalDate.of(2027, 2, 1), List.of("DIREKTION_PART2"), "C-DAS");

        assertThat(steps).singleElement().satisfies(step -> {
            assertThat(step.meetingOn()).isEqualTo(LocalDate.of(2027, 1, 27));
            assertThat(step.submitBy()).isEqualTo(LocalDate.of(2027, 1, 20));
            assertThat(step.isMissed()).isFalse();
        });
    }

    @Test
    void missesADeadlineBeforeTheFirstMeeting() {
        List<PlannedStep> steps = plans.doneBy(LocalDate.of(2027, 1, 12), List.of("DIREKTION_PART2"), "C-DAS");

        assertThat(steps).singleElement().satisfies(step -> {
            assertThat(step.meetingOn()).isNull();
            assertThat(step.isMissed()).isTrue();
        });
    }

    @Test
    void plansTheDirectorsGroupsAtTheSameTime() {
        List<PlannedStep> steps = plans.doneBy(
                COUNCIL, List.of("CHEF_MEETING_KD", "CHEF_MEETING_VD", "CHEF_MEETING_BKM", "DIREKTION_PART2"), "C-DAS");

        assertThat(steps.subList(0, 3))
                .extracting(PlannedStep::submitBy)
                .as("the day they must be done: the direktion's deadline")
                .containsOnly(steps.get(3).submitBy());
    }

    @Test
    void plansNothingForARouteWithoutMeetings() {
        assertThat(plans.doneBy(COUNCIL, List.of("DIRECTOR"), "C-DAS")).isEmpty();
    }
}
