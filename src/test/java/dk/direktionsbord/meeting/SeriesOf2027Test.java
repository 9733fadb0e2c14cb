package dk.direktionsbord.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The series of both bodies in 2027 held against a calendar computed elsewhere (S118, S159, C9). */
class SeriesOf2027Test {
    private static JsonNode calendar;
    private static MeetingFixture room;

    @BeforeAll
    static void readTheCalendar() throws IOException {
        calendar = new ObjectMapper()
                .readTree(SeriesOf2027Test.class.getResource("/meeting/calendar.json"))
                .get("series2027");
        room = MeetingFixture.on(LocalDate.of(2027, 1, 4));
    }

    @Test
    void direktionMeetsAsTheCalendarSays() {
        SeriesPlan plan = room.series.plan(MeetingFixture.direktion2027());

        assertThat(dates(plan)).isEqualTo(dates("DIREKTION_MEETING", false));
        assertThat(plan.held()).allMatch(meeting -> "kdir".equals(meeting.chair()));
    }

    @Test
    void koncernledelseMeetsAndIsChairedAsTheCalendarSays() {
        SeriesPlan plan = room.series.plan(MeetingFixture.koncernledelse2027());

        assertThat(datesAndChairs(plan)).isEqualTo(dates("KONCERNLEDELSE_MEETING", true));
    }

    @Test
    void everyDateThatIsLeftOutIsExplained() {
        SeriesPlan plan = room.series.plan(MeetingFixture.koncernledelse2027());

        assertThat(plan.meetings())
                .filteredOn(meeting -> meeting.heldOn() == null)
                .extracting(SeriesMeeting::explanation)
                .containsExactly(
                        "Intet møde torsdag den 18. februar 2027, fordi uge 7 er skoleferie.",
                        "Intet møde torsdag den 8. juli 2027, fordi uge 27 er skoleferie.",
                        "Intet møde torsdag den 22. juli 2027, fordi uge 29 er skoleferie.",
                        "Intet møde torsdag den 5. august 2027, fordi uge 31 er skoleferie.",
                        "Intet møde torsdag den 23. december 2027, fordi det er juleferie.");
    }

    @Test
    void theTwoBodiesNeverMeetInTheSameWeek() {
        room.series.create(MeetingFixture.koncernledelse2027(), "sek.leder");

        SeriesPlan plan = room.series.plan(MeetingFixture.direktion2027());

        assertThat(plan.warnings()).isEmpty();
    }

    private static List<String> dates(SeriesPlan plan) {
        return plan.meetings().stream()
                .map(meeting -> meeting.plannedOn() + " " + meeting.heldOn())
                .toList();
    }

    private static List<String> datesAndChairs(SeriesPlan plan) {
        return plan.meetings().stream()
                .map(meeting -> meeting.plannedOn() + " " + meeting.heldOn() + " " + meeting.chair())
                .toList();
    }

    private static List<String> dates(String body, boolean chairs) {
        List<String> dates = new ArrayList<>();
        for (JsonNode meeting : calendar.get(body).get("meetings")) {
            String held = meeting.get("date").asText();
            String planned = meeting.path("planlagt").asText(held);
            dates.add(planned + " " + held
                    + (chairs ? " " + meeting.get("moedeleder").asText() : ""));
        }
        return dates;
    }
}
