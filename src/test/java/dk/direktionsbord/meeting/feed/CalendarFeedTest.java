package dk.direktionsbord.meeting.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.meeting.MeetingFixture;
import dk.direktionsbord.meeting.NewSeries;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The calendar, read back by a parser that is not ours. */
class CalendarFeedTest {
    private final MeetingFixture room = MeetingFixture.on(LocalDate.of(2027, 1, 4));
    private final CalendarAddresses addresses = new CalendarAddresses(room.jdbc, room.clock);
    private final FeedRoom deadlines = new FeedRoom(room);
    private final CalendarFeed feed = deadlines.feed(addresses);

    @Test
    void keepsTheLocalHourInSummerAndWinter() throws Exception {
        room.series.create(MeetingFixture.direktion2027(), "sek.leder");

        List<Component> events = events("kdir");

        assertThat(events).hasSize(21);
        assertThat(text(events.get(0), Property.DTSTART)).isEqualTo("20270113T090000");
        assertThat(text(event(events, "20270616"), Property.DTSTART)).isEqualTo("20270616T090000");
        assertThat(offsetOn("2027-01-13T09:00")).isEqualTo(ZoneOffset.ofHours(1));
        assertThat(offsetOn("2027-06-16T09:00")).isEqualTo(ZoneOffset.ofHours(2));
    }

    @Test
    void tellsMovesAndCancellationsBySequence() throws Exception {
        room.planWithAMoveAndACancellation();

        List<Component> events = events("kdir");

        assertThat(text(event(events, "20270114"), Property.SEQUENCE)).isEqualTo("1");
        assertThat(text(event(events, "20270114"), Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(text(event(events, "20270127"), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(text(event(events, "20270127"), Property.SEQUENCE)).isEqualTo("1");
        assertThat(text(event(events, "20270210"), Property.SEQUENCE)).isEqualTo("0");
        assertThat(text(events.get(0), Property.DTSTAMP)).endsWith("Z");
    }

    @Test
    void endsWithPartOneForTheMayor() throws Exception {
        room.series.create(MeetingFixture.direktion2027(), "sek.leder");

        Component first = events("borgmester").get(0);

        assertThat(text(first, Property.DTEND)).isEqualTo("20270113T103000");
        assertThat(text(first, Property.SUMMARY)).isEqualTo("Direktionsmødets del 1, med borgmesteren");
    }

    @Test
    void showsTheSecretariatNoMeetingsOfOthers() throws Exception {
        room.series.create(MeetingFixture.direktion2027(), "sek.leder");

        assertThat(events("sek.leder")).isEmpty();
    }

    @Test
    void foldsLongLinesAndEscapesWithoutLosingALetter() throws Exception {
        String place =
                "Ærø, Østersø; sal \\ 2 \n og meget mere, som er længere end femoghalvfjerds oktetter i alt på én linje æøå";
        LocalDate day = LocalDate.of(2027, 9, 14);
        room.series.create(new NewSeries("SEMINAR", null, day, day, null, null, null, place), "sek.leder");

        String file = feed.calendarOf(room.organisation.personOrThrow("chef.das"));

        assertThat(file.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        Component seminar = parse(file).getComponents(Component.VEVENT).get(0);
        assertThat(text(seminar, Property.LOCATION)).isEqualTo(place);
        assertThat(text(seminar, Property.DTSTART)).isEqualTo("20270914T120000");
        assertThat(text(seminar, Property.DTEND)).isEqualTo("20270915T120000");
    }

    @Test
    void opensByTheSecretUntilItIsRenewedOrClosed() {
        String first = addresses.renew("chef.das");
        assertThat(feed.calendar(first).getStatusCode()).isEqualTo(HttpStatus.OK);

        String second = addresses.renew("chef.das");
        assertThat(feed.calendar(first).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        ResponseEntity<String> answer = feed.calendar(second);
        assertThat(answer.getHeaders().getContentType()).hasToString("text/calendar;charset=UTF-8");

        addresses.revoke("chef.das");
        assertThat(feed.calendar(second).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void keepsNoSecretInTheDatabase() {
        String secret = addresses.renew("chef.das");

        List<String> kept = room.jdbc
                .sql("select secret_hash from calendar_address")
                .query(String.class)
                .list();

        assertThat(kept)
                .singleElement()
                .satisfies(hash -> assertThat(hash).hasSize(64).isNotEqualTo(secret));
    }

    private List<Component> events(String username) throws IOException, ParserException {
        return calendar(username).<CalendarComponent>getComponents(Component.VEVENT).stream()
                .map(Component.class::cast)
                .filter(event -> !text(event, Property.DTSTART).matches("\\d{8}"))
                .toList();
    }

    private Calendar calendar(String username) throws IOException, ParserException {
        return parse(feed.calendarOf(room.organisation.personOrThrow(username)));
    }

    private static Calendar parse(String file) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(file));
        calendar.validate();
        return calendar;
    }

    private ZoneOffset offsetOn(String moment) throws IOException, ParserException {
        net.fortuna.ical4j.model.component.VTimeZone zone = (net.fortuna.ical4j.model.component.VTimeZone)
                calendar("kdir").getComponents(Component.VTIMEZONE).get(0);
        java.time.OffsetDateTime at = java.time.LocalDateTime.parse(moment).atOffset(ZoneOffset.ofHours(1));
        return zone.getApplicableObservance(at)
                .getProperty(Property.TZOFFSETTO)
                .map(property -> ZoneOffset.of(property.getValue()))
                .orElseThrow();
    }

    private static Component event(List<Component> events, String day) {
        return events.stream()
                .filter(event -> text(event, Property.DTSTART).startsWith(day))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Component component, String property) {
        return component.getProperty(property).orElseThrow().getValue();
    }
}
