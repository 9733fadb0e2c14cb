package dk.direktionsbord.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.spy;

import com.icegreen.greenmail.util.GreenMailUtil;
import dk.direktionsbord.notification.ToldSubjects.Told;
import dk.direktionsbord.organisation.Organisation;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSender;

/** Mail from the outbox to a real mail server: nothing lost, nothing sent twice, and one bad mail stops no other. */
class PostmanTest {
    private static final LocalDate DUE = LocalDate.of(2027, 1, 20);

    private final PostRoom room = PostRoom.open();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void sendsDanishTextAndHtml() throws Exception {
        UUID matter = room.matter("2027-0012", "Ærø-løbet: åbningstider på <b>skøjtebanen</b>");
        room.startServer();
        escalate(matter, "sek.leder", "Center for Børn, Unge og Familie");

        room.postman().deliver();

        MimeMessage mail = only();
        assertThat(mail.getSubject())
                .isEqualTo("Frist overskredet: Giv bidrag – 2027-0012 Ærø-løbet: åbningstider på <b>skøjtebanen</b>");
        assertThat(mail.getAllRecipients()[0]).hasToString("sek.leder@strandhoej.example");
        assertThat(part(mail, "text/plain"))
                .contains(
                        "Ærø-løbet: åbningstider på <b>skøjtebanen</b>",
                        "Opgaven ligger hos: Center for Børn, Unge og Familie.",
                        "Fristen var onsdag den 20. januar 2027.",
                        "https://bord.strandhoej.example/sager/" + matter,
                        "https://bord.strandhoej.example/paamindelser");
        assertThat(part(mail, "text/html"))
                .contains("lang=\"da\"", "på &lt;b&gt;skøjtebanen&lt;/b&gt;", "Børn, Unge og Familie")
                .doesNotContain("<b>skøjtebanen");
        assertThat(room.states()).containsExactly("SENT");
    }

    @Test
    void tellsOnlyNumberAndNeutralTitleOfWhatIsClosed() throws Exception {
        UUID matter = UUID.randomUUID();
        room.known.put(matter, new Told("2027-0013", "Lukket punkt", "/sager/" + matter, true));
        room.startServer();
        escalate(matter, "kdir", "Jurastaben");

        room.postman().deliver();

        assertThat(only().getSubject()).isEqualTo("Frist overskredet: Giv bidrag – 2027-0013 Lukket punkt");
        assertThat(GreenMailUtil.getWholeMessage(only())).doesNotContain("Jurastaben");
    }

    @Test
    void keepsEverythingWhileTheServerIsDownAndSendsItOnceAfterwards() throws Exception {
        UUID matter = room.matter("2027-0012", "Åbningstider");
        for (String person : List.of("kdir", "vdir", "bkmdir", "sek.1")) {
            escalate(matter, person, "");
        }
        Postman postman = room.postman();

        postman.deliver();
        room.goOn(Duration.ofHours(20));
        postman.deliver();
        assertThat(room.states()).containsOnly("WAITING");
        assertThat(room.errors()).contains("mailserveren kan ikke nås");

        room.startServer();
        room.goOn(Duration.ofMinutes(2));
        postman.deliver();
        postman.deliver();

        assertThat(room.states()).containsOnly("SENT");
        assertThat(messageIds()).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void goesOnAfterTheServerWasGoneInBetween() throws Exception {
        UUID matter = room.matter("2027-0012", "Åbningstider");
        room.startServer();
        escalate(matter, "kdir", "");
        room.postman().deliver();
        List<String> before = messageIds();
        room.stopServer();
        escalate(matter, "vdir", "");
        room.postman().deliver();
        room.startServer();
        room.goOn(Duration.ofMinutes(2));

        room.postman().deliver();

        assertThat(before).hasSize(1);
        assertThat(messageIds()).hasSize(1).doesNotContainAnyElementsOf(before);
        assertThat(room.states()).containsExactly("SENT", "SENT");
    }

    @Test
    void sendsNothingTwiceWhenTwoNodesSendAtTheSameTime() {
        room.startServer();
        IntStream.range(0, 40).forEach(each -> escalate(room.matter("2027-" + each, "Sag"), "kdir", ""));

        CompletableFuture.allOf(Stream.generate(room::postman)
                        .limit(3)
                        .map(postman -> CompletableFuture.runAsync(postman::deliver))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(messageIds()).hasSize(40).doesNotHaveDuplicates();
        assertThat(room.states()).hasSize(40).containsOnly("SENT");
    }

    @Test
    void sendsAgainUnderTheSameMessageIdWhenItCrashedAfterSending() {
        room.startServer();
        escalate(room.matter("2027-0012", "Åbningstider"), "kdir", "");
        Postman crashing = room.postman(room.organisation, PostmanTest::crashingAfterSending);

        assertThatThrownBy(crashing::deliver).isInstanceOf(StackOverflowError.class);
        assertThat(room.states()).containsExactly("WAITING");
        room.postman().deliver();

        assertThat(messageIds()).hasSize(2);
        assertThat(Set.copyOf(messageIds())).hasSize(1);
        assertThat(room.states()).containsExactly("SENT");
    }

    @Test
    void givesUpABadAddressWithoutStoppingOthers() {
        room.startServer();
        UUID matter = room.matter("2027-0012", "Åbningstider");
        escalate(matter, "bkmdir", "");
        escalate(matter, "kdir", "");
        escalate(matter, "vdir", "");
        Organisation organisation = spy(room.organisation);
        doReturn(Optional.of("ikke en adresse")).when(organisation).emailOf("bkmdir");
        doReturn(Optional.empty()).when(organisation).emailOf("kdir");

        room.postman(organisation, sender -> sender).deliver();

        assertThat(room.states()).containsExactly("GIVEN_UP", "GIVEN_UP", "SENT");
        assertThat(room.errors())
                .containsExactly(
                        "", "adressen er ikke en e-mailadresse", "der er ingen e-mailadresse i organisationen");
    }

    @Test
    void goesOnWhenAMailCannotBeWorded() {
        room.startServer();
        UUID matter = room.matter("2027-0012", "Åbningstider");
        escalate(matter, "bkmdir", "");
        escalate(matter, "kdir", "");
        Organisation organisation = spy(room.organisation);
        doAnswer(call -> {
                    throw new IllegalStateException("hemmeligt");
                })
                .when(organisation)
                .emailOf("bkmdir");

        room.postman(organisation, sender -> sender).deliver();

        assertThat(room.states()).containsExactly("WAITING", "SENT");
        assertThat(room.errors()).contains("mailen kunne ikke skrives").noneMatch(error -> error.contains("hemmelig"));
    }

    @Test
    void sendsNothingThatNobodyMayKnowOfAnyMore() {
        room.startServer();
        UUID matter = room.matter("2027-0012", "Åbningstider");
        escalate(matter, "kdir", "");
        room.known.remove(matter);

        room.postman().deliver();

        assertThat(room.states()).containsExactly("LAPSED");
        assertThat(messageIds()).isEmpty();
    }

    @Test
    void tellsOfAClosedMatterByNumberAndWithoutWhoIsLate() throws Exception {
        room.startServer();
        UUID closed = UUID.randomUUID();
        room.known.put(closed, new Told("2027-0013", "Lukket sag", "/sager/" + closed, true));
        escalate(closed, "kdir", "Chefmøde på velfærdsdirektørens område");
        room.notifications.tell(
                Notice.orientation(closed, "1", "Centerchefer har aftalt at samarbejde", Set.of("vdir")));

        room.postman().deliver();

        assertThat(room.states()).containsExactly("SENT", "SENT");
        for (MimeMessage mail : room.mail().getReceivedMessages()) {
            assertThat(part(mail, "text/plain"))
                    .contains("2027-0013 Lukket sag")
                    .doesNotContain("velfærdsdirektørens");
        }
        assertThat(room.mail()
                        .getReceivedMessagesForDomain("vdir@strandhoej.example")[0]
                        .getSubject())
                .isEqualTo("Til orientering: Centerchefer har aftalt at samarbejde – 2027-0013 Lukket sag");
    }

    @Test
    void remindsOnlyThoseWhoStillHaveTheTask() {
        room.startServer();
        UUID matter = room.matter("2027-0012", "Åbningstider");
        room.task("jurist", matter, "Giv bidrag: Åbningstider (2027-0012)", null);
        room.notifications.tell(Notice.reminder(matter, "1/before", DUE, "Giv bidrag", Set.of("jurist", "oekonom")));

        room.postman().deliver();

        assertThat(room.states()).containsExactly("SENT", "LAPSED");
    }

    @Test
    void remindsTheStandInWhoHasTheTask() {
        room.startServer();
        UUID matter = room.matter("2027-0012", "Åbningstider");
        room.standIns.put("jurist", "oekonom");
        room.task("oekonom", matter, "Giv bidrag: Åbningstider (2027-0012)", null);
        room.notifications.tell(Notice.reminder(matter, "1/before", DUE, "Giv bidrag", Set.of("jurist")));

        room.postman().deliver();

        assertThat(room.states()).containsExactly("SENT");
        assertThat(room.mail().getReceivedMessagesForDomain("oekonom@strandhoej.example"))
                .hasSize(1);
    }

    @Test
    void tellsTheSameThingOnce() {
        UUID matter = room.matter("2027-0012", "Åbningstider");

        escalate(matter, "kdir", "");
        escalate(matter, "kdir", "");

        assertThat(room.states()).hasSize(1);
    }

    @Test
    void saysThatMailIsNotSetUpAndGivesUpWhatHasWaitedForDays() {
        escalate(room.matter("2027-0012", "Åbningstider"), "kdir", "");
        room.postmanWithoutServer().deliver();

        assertThat(room.states()).containsExactly("WAITING");
        assertThat(room.linesWithoutServer().newestTo("kdir"))
                .singleElement()
                .satisfies(line -> assertThat(line.mark().text()).isEqualTo("Ikke sendt: mail er ikke sat op"));

        room.goOn(Duration.ofDays(6));
        room.startServer();
        room.postman().deliver();
        assertThat(room.states()).containsExactly("GIVEN_UP");
        assertThat(messageIds()).isEmpty();
    }

    private void escalate(UUID matter, String person, String place) {
        room.notifications.tell(Notice.escalation(matter, "1/" + person, DUE, "Giv bidrag", place, Set.of(person)));
    }

    private static JavaMailSender crashingAfterSending(JavaMailSender sender) {
        JavaMailSender crashing = spy(sender);
        doAnswer(call -> {
                    sender.send(call.<MimeMessage>getArgument(0));
                    throw new StackOverflowError();
                })
                .when(crashing)
                .send(any(MimeMessage.class));
        return crashing;
    }

    private MimeMessage only() {
        assertThat(room.mail().getReceivedMessages()).hasSize(1);
        return room.mail().getReceivedMessages()[0];
    }

    private List<String> messageIds() {
        return Arrays.stream(room.mail().getReceivedMessages())
                .map(PostmanTest::messageId)
                .toList();
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    static String part(jakarta.mail.Part mail, String type) throws Exception {
        if (mail.isMimeType(type)) {
            return mail.getContent().toString().replace("\r\n", "\n");
        }
        if (mail.getContent() instanceof jakarta.mail.Multipart parts) {
            for (int index = 0; index < parts.getCount(); index++) {
                String found = part(parts.getBodyPart(index), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
