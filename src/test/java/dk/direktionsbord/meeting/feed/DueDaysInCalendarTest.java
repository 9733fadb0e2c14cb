package dk.direktionsbord.meeting.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.MeetingFixture;
import dk.direktionsbord.meeting.MeetingMove;
import dk.direktionsbord.notification.ToldSubjects.Told;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;

/** Deadlines in a person's calendar, read back by two parsers that are not ours. */
class DueDaysInCalendarTest {
    private static final Instant DUE = Instant.parse("2027-01-20T22:59:59Z");

    private final MeetingFixture room = MeetingFixture.on(LocalDate.of(2027, 1, 4));
    private final FeedRoom given = new FeedRoom(room);
    private final CalendarFeed feed = given.feed(new CalendarAddresses(room.jdbc, room.clock));
    private final UUID matter = UUID.randomUUID();

    @Test
    void showsOwnTasksOnTheirDayInDanishTime() throws Exception {
        know("Ny skole på Æblevej", false);
        given.task("t1", matter, "Giv bidrag: Ny skole på Æblevej (2027-0012)", DUE);

        VEvent task = event("task-t1");

        assertThat(task.getSummary().getValue()).isEqualTo("Frist: Giv bidrag – 2027-0012 Ny skole på Æblevej");
        assertThat(task.getDateStart().getValue().hasTime()).isFalse();
        assertThat(task.getDateStart().getValue().getRawComponents().toString()).startsWith("20270120");
        assertThat(task.getTransparency().isTransparent()).isTrue();
        assertThat(task.getSequence().getValue()).isZero();
    }

    @Test
    void namesNothingOfWhatIsClosedAndTellsTheChangeBySequence() throws Exception {
        know("Ny skole på Æblevej", false);
        given.task("t1", matter, "Giv bidrag: Ny skole på Æblevej (2027-0012)", DUE);
        event("task-t1");

        know("Lukket punkt", true);

        assertThat(file()).doesNotContain("Æblevej");
        assertThat(event("task-t1").getSummary().getValue()).isEqualTo("Frist: Giv bidrag – 2027-0012 Lukket punkt");
        assertThat(event("task-t1").getSequence().getValue())
                .as("one change, told once")
                .isEqualTo(1);
    }

    @Test
    void cancelsATaskThatIsDone() throws Exception {
        know("Ny skole", false);
        given.task("t1", matter, "Giv bidrag: Ny skole (2027-0012)", DUE);
        event("task-t1");

        given.open.clear();

        assertThat(event("task-t1").getStatus()).isEqualTo(Status.cancelled());
        assertThat(event("task-t1").getSequence().getValue()).isEqualTo(1);
        assertThat(event("task-t1").getSummary().getValue()).isEqualTo("Fristen gælder ikke mere");
    }

    @Test
    void tellsTheDeadlinesOfOwnMeetingsAndMovesThemAlong() throws Exception {
        List<Meeting> meetings =
                room.series.meetings(room.series.create(MeetingFixture.koncernledelse2027(), "sek.leder"));
        Meeting second = meetings.get(1);
        assertThat(second.heldOn()).isEqualTo(LocalDate.of(2027, 1, 21));
        assertThat(day("submission-" + second.id())).isEqualTo("20270114");
        assertThat(day("release-" + second.id())).isEqualTo("20270118");

        room.meetings.move(
                second.id(), new MeetingMove(LocalDate.of(2027, 1, 22), null, null, null, "Forhindret"), "sek.leder");

        assertThat(day("submission-" + second.id())).isEqualTo("20270115");
        assertThat(event("submission-" + second.id()).getSequence().getValue()).isEqualTo(1);
        room.meetings.cancel(second.id(), "Ingen punkter", "sek.leder");
        assertThat(event("release-" + second.id()).getStatus()).isEqualTo(Status.cancelled());
    }

    @Test
    void bothParsersReadTheSameEvents() throws Exception {
        room.series.create(MeetingFixture.koncernledelse2027(), "sek.leder");
        know("Ærø; \"citat\", og\nmere", false);
        given.task("t1", matter, "Giv bidrag: x (2027-0012)", DUE);
        String file = file();

        List<String> one = Biweekly.parse(file).first().getEvents().stream()
                .map(event ->
                        event.getUid().getValue() + " " + event.getSummary().getValue())
                .toList();
        List<String> other = new CalendarBuilder()
                .build(new StringReader(file)).<CalendarComponent>getComponents(Component.VEVENT).stream()
                        .map(event -> text(event, Property.UID) + " " + text(event, Property.SUMMARY))
                        .toList();

        assertThat(one).isEqualTo(other).hasSizeGreaterThan(40);
        assertThat(Biweekly.parse(file)
                        .first()
                        .validate(biweekly.ICalVersion.V2_0)
                        .isEmpty())
                .isTrue();
    }

    private void know(String title, boolean neutral) {
        given.known.put(matter, new Told("2027-0012", title, "/sager/" + matter, neutral));
    }

    private String file() {
        return feed.calendarOf(room.organisation.personOrThrow("chef.das"));
    }

    private String day(String key) {
        return event(key)
                .getDateStart()
                .getValue()
                .getRawComponents()
                .toString()
                .substring(0, 8);
    }

    private VEvent event(String key) {
        ICalendar calendar = Biweekly.parse(file()).first();
        return calendar.getEvents().stream()
                .filter(event -> event.getUid().getValue().equals(key + "@direktionsbord"))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Component component, String property) {
        return component.getProperty(property).orElseThrow().getValue();
    }
}
