package dk.direktionsbord.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.notification.ToldSubjects.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A meeting that is moved or cancelled is told to all who take part (S117). */
class MeetingNewsTest {
    private final MeetingFixture room = MeetingFixture.on(LocalDate.of(2027, 1, 4));
    private final ToldMeetings told = new ToldMeetings(room.table, room.sight, room.absences);
    private Meeting first;

    @BeforeEach
    void plan() {
        first = room.series
                .meetings(room.series.create(MeetingFixture.direktion2027(), "sek.leder"))
                .get(0);
    }

    @Test
    void tellsEveryMoveAndTheCancellation() {
        move(LocalDate.of(2027, 1, 14));
        move(LocalDate.of(2027, 1, 15));
        room.meetings.cancel(first.id(), "Ingen punkter", "sek.leder");

        assertThat(mailsTo("borgmester")).containsExactly("MEETING_CANCELLED", "MEETING_MOVED", "MEETING_MOVED");
        assertThat(mailsTo("bkmdir")).hasSize(3);
        assertThat(mailsTo("chef.das")).as("takes no part").isEmpty();
    }

    @Test
    void namesTheMeetingAsItsReaderSeesItAndOnlyToThoseWhoMay() {
        Told mayor = told.toldTo("borgmester", Set.of(first.id())).get(first.id());

        assertThat(mayor.title()).isEqualTo("Direktionsmødets del 1, med borgmesteren");
        assertThat(mayor.number()).isEqualTo("onsdag den 13. januar 2027");
        assertThat(told.toldTo("leder.s2", Set.of(first.id()))).isEmpty();
    }

    private void move(LocalDate to) {
        room.meetings.move(first.id(), new MeetingMove(to, null, null, null, "Forhindret"), "sek.leder");
    }

    private List<String> mailsTo(String person) {
        return room.jdbc
                .sql("select kind from notification where subject = ? and person = ? order by 1")
                .params(first.id(), person)
                .query(String.class)
                .list();
    }
}
