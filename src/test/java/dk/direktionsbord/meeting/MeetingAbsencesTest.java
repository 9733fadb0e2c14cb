package dk.direktionsbord.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktionsbord.workflow.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeetingAbsencesTest {
    private static final MeetingQuery YEAR = new MeetingQuery("", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));

    private final MeetingFixture room = MeetingFixture.on(LocalDate.of(2027, 1, 4));

    @Test
    void anAbsentChairSwapsWithTheNextAndTheLaterOrderStays() {
        List<Meeting> before = planned(MeetingFixture.koncernledelse2027());
        UUID first = before.get(0).id();

        room.absences.report(
                first, new NewAbsence(null, null, "Kursus"), before.get(0).chair());

        List<Meeting> after = meetings();
        assertThat(after.get(0).chair()).isEqualTo(before.get(1).chair());
        assertThat(after.get(1).chair()).isEqualTo(before.get(0).chair());
        assertThat(after.subList(2, after.size()))
                .extracting(Meeting::chair)
                .containsExactlyElementsOf(before.subList(2, before.size()).stream()
                        .map(Meeting::chair)
                        .toList());
        assertThat(room.meetings.changes(first)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(MeetingChange.Kind.CHAIR);
            assertThat(change.reason()).contains("har meldt fravær: Kursus.").contains("Ny mødeleder");
        });
        assertThat(room.askedAnew).contains(first, before.get(1).id());
    }

    @Test
    void theTurnGoesBackWhenTheChairComesAfterAll() {
        List<Meeting> before = planned(MeetingFixture.koncernledelse2027());
        String chair = before.get(0).chair();
        UUID first = before.get(0).id();
        room.absences.report(first, new NewAbsence(null, null, "Kursus"), chair);

        room.absences.withdraw(first, chair, chair);

        assertThat(meetings())
                .extracting(Meeting::chair)
                .containsExactlyElementsOf(before.stream().map(Meeting::chair).toList());
        assertThat(room.absences.of(first)).isEmpty();
    }

    @Test
    void theStandInLeadsWhatDoesNotRotate() {
        Meeting meeting = planned(MeetingFixture.direktion2027()).get(0);

        assertThatThrownBy(() -> room.absences.report(meeting.id(), new NewAbsence("kdir", null, "Ferie"), "sek.leder"))
                .isInstanceOf(Refusal.class)
                .hasMessage("Mødelederen kommer ikke. Vælg en deltager, der leder mødet i stedet.");
        room.absences.report(meeting.id(), new NewAbsence("kdir", "vdir", "Ferie"), "sek.leder");

        assertThat(meetings().get(0).chair()).isEqualTo("vdir");
        assertThat(meetings().get(0).chairReason()).startsWith("Stedfortræder for");
        room.absences.withdraw(meeting.id(), "kdir", "sek.leder");
        assertThat(meetings().get(0).chair()).isEqualTo("kdir");
    }

    @Test
    void aStandInSeesTheMeetingAndNoOther() {
        List<Meeting> meetings = planned(MeetingFixture.koncernledelse2027());
        assertThat(room.meetings.list(YEAR, "leder.s2")).isEmpty();

        room.absences.report(meetings.get(0).id(), new NewAbsence("chef.das", "leder.s2", "Ferie"), "chef.das");

        assertThat(room.meetings.list(YEAR, "leder.s2"))
                .extracting(seen -> seen.meeting().id())
                .containsExactly(meetings.get(0).id());
        assertThat(room.meetings.get(meetings.get(0).id(), "leder.s2").parts()).hasSize(1);
    }

    @Test
    void refusesToReportForOthers() {
        Meeting meeting = planned(MeetingFixture.koncernledelse2027()).get(0);

        assertThatThrownBy(
                        () -> room.absences.report(meeting.id(), new NewAbsence("chef.buf", null, "Ferie"), "chef.das"))
                .hasMessage("Du kan kun melde fravær for dig selv. Sekretariatet kan gøre det for alle.");
        assertThatThrownBy(() -> room.absences.report(meeting.id(), new NewAbsence("sag.das", "sag.das", " "), "sek.1"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.errors())
                        .extracting(error -> error.field())
                        .containsExactlyInAnyOrder("person", "standIn", "reason"));
    }

    @Test
    void sharesTheChairEvenly() {
        Meeting meeting = planned(MeetingFixture.koncernledelse2027()).get(0);

        assertThat(room.meetings.chairs(meeting.id()))
                .hasSize(3)
                .extracting(ChairShare::meetings)
                .allMatch(times -> times == 6 || times == 7);
    }

    @Test
    void aMovedMeetingAsksItsOpenStepsAnew() {
        Meeting meeting = planned(MeetingFixture.koncernledelse2027()).get(1);

        room.meetings.move(
                meeting.id(), new MeetingMove(meeting.heldOn().plusDays(1), null, null, null, "Lokalet"), "sek.1");

        assertThat(room.askedAnew).containsExactly(meeting.id());
    }

    private List<Meeting> planned(NewSeries series) {
        room.series.create(series, "sek.leder");
        return meetings();
    }

    private List<Meeting> meetings() {
        return room.meetings.all(YEAR.from(), YEAR.to()).stream()
                .filter(Meeting::isPlanned)
                .toList();
    }
}
