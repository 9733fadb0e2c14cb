package dk.direktionsbord.meeting.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.AddScriptTagOptions;
import dk.direktionsbord.browser.OneBrowser;
import dk.direktionsbord.meeting.MeetingFixture;
import dk.direktionsbord.meeting.NewSeries;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The calendar as ical.js reads it, which is what calendars in a browser and Thunderbird are built on. */
@ExtendWith(OneBrowser.class)
class CalendarInIcalJsTest {
    private static final String READ =
            """
            text => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(component => {
              const event = new ICAL.Event(component);
              return [event.startDate.toJSDate().toISOString(), event.endDate.toJSDate().toISOString(),
                event.sequence, component.getFirstPropertyValue('status'), event.summary, event.location].join('|');
            })
            """;

    private final MeetingFixture room = MeetingFixture.on(LocalDate.of(2027, 1, 4));
    private final CalendarFeed feed = new FeedRoom(room).feed(new CalendarAddresses(room.jdbc, room.clock));

    private Page page;

    @BeforeEach
    void openTheParser(Browser browser) {
        page = browser.newContext().newPage();
        page.addScriptTag(new AddScriptTagOptions().setContent(parser()));
    }

    @Test
    void meetsAtTheSameHourInDenmarkInSummerAndWinter() {
        room.series.create(MeetingFixture.direktion2027(), "sek.leder");

        List<String> events = read("kdir");

        assertThat(events)
                .filteredOn(event -> event.contains("|Direktionsmøde|"))
                .hasSize(21);
        assertThat(events).anyMatch(event -> event.startsWith("2027-01-13T08:00:00.000Z|2027-01-13T11:00:00.000Z|"));
        assertThat(events).anyMatch(event -> event.startsWith("2027-06-16T07:00:00.000Z|2027-06-16T10:00:00.000Z|"));
    }

    @Test
    void isToldOfMovesAndCancellationsBySequence() {
        room.planWithAMoveAndACancellation();

        List<String> events = read("kdir");

        assertThat(events).anyMatch(event -> event.startsWith("2027-01-14") && event.contains("|1|CONFIRMED|"));
        assertThat(events).anyMatch(event -> event.startsWith("2027-01-27") && event.contains("|1|CANCELLED|"));
        assertThat(events).anyMatch(event -> event.startsWith("2027-02-10") && event.contains("|0|CONFIRMED|"));
    }

    @Test
    void losesNoLetterOfALongPlace() {
        String place =
                "Ærø, Østersø; sal \\ 2 \n og meget mere, som er længere end femoghalvfjerds oktetter på én linje";
        LocalDate day = LocalDate.of(2027, 9, 14);
        room.series.create(new NewSeries("SEMINAR", null, day, day, null, null, null, place), "sek.leder");

        assertThat(read("chef.das")).singleElement().asString().endsWith("|" + place);
    }

    @SuppressWarnings("unchecked")
    private List<String> read(String person) {
        return (List<String>) page.evaluate(READ, feed.calendarOf(room.organisation.personOrThrow(person)));
    }

    private static String parser() {
        String file = "/ical.js-2.2.1/ical.es5.min.js";
        try (InputStream script = Objects.requireNonNull(CalendarInIcalJsTest.class.getResourceAsStream(file))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
