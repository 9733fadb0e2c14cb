package dk.direktionsbord.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One mail a working day with a person's open tasks, and none when there are none. */
class DigestTest {
    private static final Instant NOW = PostRoom.MORNING.toInstant();

    private final PostRoom room = PostRoom.open();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void listsOpenTasksWithTitleAndDeadline() throws Exception {
        UUID one = room.matter("2027-0012", "Åbningstider på skøjtebanen");
        UUID other = room.matter("2027-0013", "Lukket punkt");
        room.task("jurist", one, "Giv bidrag: Åbningstider på skøjtebanen (2027-0012)", NOW.minus(Duration.ofDays(2)));
        room.task("jurist", other, "Ret sag: Hemmelig titel (2027-0013)", NOW.plus(Duration.ofDays(2)));
        room.startServer();

        room.digests().write();
        room.postman().deliver();

        assertThat(room.mail().getReceivedMessages()).hasSize(1);
        assertThat(room.mail().getReceivedMessages()[0].getSubject()).isEqualTo("2 åbne opgaver, 1 overskredet");
        assertThat(PostmanTest.part(room.mail().getReceivedMessages()[0], "text/plain"))
                .contains(
                        "Du har 2 åbne opgaver. 1 frist er overskredet.",
                        "* Giv bidrag\n  2027-0012 Åbningstider på skøjtebanen\n"
                                + "  Overskredet. Fristen var mandag den 11. januar 2027",
                        "* Ret sag\n  2027-0013 Lukket punkt\n  Frist: fredag den 15. januar 2027")
                .doesNotContain("Hemmelig");
    }

    @Test
    void isWrittenOnceADayForThoseWithTasksWhoDidNotChooseAtOnce() {
        UUID matter = room.matter("2027-0012", "Sag");
        List.of("jurist", "oekonom").forEach(person -> room.task(person, matter, "Giv bidrag: Sag (2027-0012)", null));
        room.choices.choose("oekonom", true);

        room.digests().write();
        room.digests().write();

        assertThat(room.jdbc
                        .sql("select person from notification")
                        .query(String.class)
                        .list())
                .containsExactly("jurist");
    }

    @Test
    void comesOnWorkingDaysFromTheConfiguredHour() {
        room.task("jurist", room.matter("2027-0012", "Sag"), "Giv bidrag: Sag (2027-0012)", null);
        room.goOn(Duration.ofHours(-3));
        room.digests().write();
        assertThat(room.states()).as("six in the morning").isEmpty();

        room.goOn(Duration.ofDays(3).plusHours(4));
        room.digests().write();
        assertThat(room.states()).as("Saturday").isEmpty();

        room.goOn(Duration.ofDays(2));
        room.digests().write();
        assertThat(room.states()).as("Monday at ten").containsExactly("WAITING");
    }

    @Test
    void lapsesWhenTheTasksAreDoneBeforeItIsSent() {
        room.task("jurist", room.matter("2027-0012", "Sag"), "Giv bidrag: Sag (2027-0012)", null);
        room.digests().write();
        room.open.clear();
        room.startServer();

        room.postman().deliver();

        assertThat(room.states()).containsExactly("LAPSED");
        assertThat(room.mail().getReceivedMessages()).isEmpty();
    }
}
