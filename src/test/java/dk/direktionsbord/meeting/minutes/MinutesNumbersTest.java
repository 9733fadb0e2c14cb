package dk.direktionsbord.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.meeting.Meeting;
import dk.direktionsbord.meeting.MeetingFixture;
import dk.direktionsbord.meeting.agenda.PaperContent;
import dk.direktionsbord.meeting.agenda.StoredPaper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class MinutesNumbersTest {
    private static final int AT_ONCE = 20;
    private static final PaperContent EMPTY = new PaperContent("Møde", "", "", "", "", List.of(), "", "", List.of());

    private final MeetingFixture room = MeetingFixture.on(LocalDate.of(2027, 1, 4));
    private final MinutesRegister minutes = new MinutesRegister(room.jdbc, new StoredPaper(), room.clock);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(room.database));

    @Test
    void twentyApprovalsAtOnceLeaveNoGapAndNoDouble() throws Exception {
        List<Meeting> meetings = meetings();
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        CountDownLatch together = new CountDownLatch(AT_ONCE);
        List<Future<?>> approvals = new ArrayList<>();

        for (int index = 0; index < AT_ONCE; index++) {
            Meeting meeting = meetings.get(index);
            boolean failing = index % 5 == 4;
            approvals.add(people.submit(() -> {
                together.countDown();
                together.await();
                return failing ? failToApprove(meeting) : approve(meeting);
            }));
        }
        for (Future<?> approval : approvals) {
            approval.get();
        }
        people.shutdown();

        assertThat(room.jdbc
                        .sql("select number from minutes order by number")
                        .query(Integer.class)
                        .list())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, AT_ONCE - AT_ONCE / 5).boxed().toList());
    }

    @Test
    void aCorrectionKeepsTheNumberAndTheEarlierVersion() {
        Meeting meeting = meetings().get(0);
        approve(meeting);

        PaperContent corrected = new PaperContent("Møde", "", "", "", "", List.of(), "", "Rettet", List.of());
        int version = minutes.correct(meeting, corrected, "Der manglede en sætning", "kdir");

        assertThat(version).isEqualTo(2);
        assertThat(minutes.versions(meeting.id()))
                .extracting(MinutesRegister.Minutes::label, MinutesRegister.Minutes::letter, each -> each.content()
                        .text())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1/2027", "B", "Rettet"),
                        org.assertj.core.groups.Tuple.tuple("1/2027", "A", ""));
        assertThat(minutes.of(meeting.id()).orElseThrow().correction()).isEqualTo("Der manglede en sætning");
    }

    private Object approve(Meeting meeting) {
        transaction.executeWithoutResult(status -> minutes.approve(meeting, EMPTY, "kdir"));
        return meeting;
    }

    /** Somebody whose approval is refused after the number was given. */
    private Object failToApprove(Meeting meeting) {
        transaction.executeWithoutResult(status -> {
            minutes.approve(meeting, EMPTY, "kdir");
            status.setRollbackOnly();
        });
        return meeting;
    }

    private List<Meeting> meetings() {
        room.series.create(MeetingFixture.koncernledelse2027(), "sek.leder");
        return room.meetings.all(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)).stream()
                .filter(Meeting::isPlanned)
                .toList();
    }
}
