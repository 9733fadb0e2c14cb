package dk.direktionsbord.meeting.feed;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.SeenMeeting;
import dk.direktionsbord.workflow.DanishTexts;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Writes meetings and deadlines as a calendar (RFC 5545) with a time zone of its own, so that a meeting keeps its local hour
 * in every program. Of a meeting a name, a time and a place is written: nothing of the content. A deadline is an event of a
 * whole day that takes no time, since many programs do not show to-dos of calendars they subscribe to.
 */
final class CalendarFile {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String ZONE = "TZID=Europe/Copenhagen";

    private final IcsText text = new IcsText();

    private CalendarFile() {}

    static String of(String title, List<SeenMeeting> meetings, List<ToldDueDay> deadlines) {
        CalendarFile file = new CalendarFile();
        file.begin(title);
        file.timeZone();
        meetings.forEach(file::event);
        deadlines.forEach(file::dueDay);
        file.text.line("END", "VCALENDAR");
        return file.text.toString();
    }

    private void begin(String title) {
        text.line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Direktionsbord//Moeder//DA")
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH")
                .text("X-WR-CALNAME", title)
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
    }

    /** The rules of the European Union since 1996. */
    private void timeZone() {
        text.line("BEGIN", "VTIMEZONE").line("TZID", "Europe/Copenhagen");
        observance("DAYLIGHT", "19960331T020000", "+0100", "+0200", "CEST", "3");
        observance("STANDARD", "19961027T030000", "+0200", "+0100", "CET", "10");
        text.line("END", "VTIMEZONE");
    }

    private void observance(String kind, String start, String from, String to, String name, String month) {
        text.line("BEGIN", kind)
                .line("DTSTART", start)
                .line("TZOFFSETFROM", from)
                .line("TZOFFSETTO", to)
                .line("TZNAME", name)
                .line("RRULE", "FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU")
                .line("END", kind);
    }

    private void event(SeenMeeting seen) {
        Meeting meeting = seen.meeting();
        text.line("BEGIN", "VEVENT")
                .line("UID", meeting.id() + "@direktionsbord")
                .line("DTSTAMP", UTC.format(meeting.changedAt()))
                .line("LAST-MODIFIED", UTC.format(meeting.changedAt()))
                .line("SEQUENCE", String.valueOf(meeting.calendarSequence()))
                .line("STATUS", meeting.isCancelled() ? "CANCELLED" : "CONFIRMED")
                .line("DTSTART;" + ZONE, LOCAL.format(meeting.heldOn().atTime(seen.startsAt())))
                .line("DTEND;" + ZONE, LOCAL.format(meeting.endsOn().atTime(seen.endsAt())))
                .text("SUMMARY", seen.name());
        if (!meeting.place().isEmpty()) {
            text.text("LOCATION", meeting.place());
        }
        text.line("END", "VEVENT");
    }

    private void dueDay(ToldDueDay due) {
        text.line("BEGIN", "VEVENT")
                .line("UID", due.key() + "@direktionsbord")
                .line("DTSTAMP", UTC.format(due.changedAt()))
                .line("LAST-MODIFIED", UTC.format(due.changedAt()))
                .line("SEQUENCE", String.valueOf(due.sequence()))
                .line("STATUS", due.ended() ? "CANCELLED" : "CONFIRMED")
                .line("TRANSP", "TRANSPARENT")
                .line("DTSTART;VALUE=DATE", DAY.format(due.day()))
                .line("DTEND;VALUE=DATE", DAY.format(due.day().plusDays(1)))
                .text("SUMMARY", due.ended() ? DanishTexts.text("meeting.feed.ended") : due.text())
                .line("END", "VEVENT");
    }
}
