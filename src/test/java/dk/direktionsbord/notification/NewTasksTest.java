package dk.direktionsbord.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mail about each new task, for those who chose to hear of it at once. */
class NewTasksTest {
    private final PostRoom room = PostRoom.open();
    private final UUID matter = room.matter("2027-0012", "Åbningstider");

    @BeforeEach
    void theLawyerHearsAtOnce() {
        room.choices.choose("jurist", true);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void isWrittenWithOneStatementHoweverManyTasksATransactionMakes() {
        JdbcClient counted = spy(room.jdbc);
        NewTasks news = room.newTasks(counted);

        room.transaction.executeWithoutResult(status -> {
            news.waitsFor(List.of("jurist", "oekonom"), "task-1", matter);
            news.waitsFor(List.of("jurist"), "task-2", matter);
            news.waitsFor(List.of("jurist"), "task-2", matter);
        });

        verify(counted, times(1)).sql(anyString());
        assertThat(room.jdbc
                        .sql("select person || ' ' || version from notification order by version")
                        .query(String.class)
                        .list())
                .containsExactly("jurist task-1", "jurist task-2");
    }

    @Test
    void isNotWrittenForWhatRollsBack() {
        room.transaction.executeWithoutResult(status -> {
            room.newTasks(room.jdbc).waitsFor(List.of("jurist"), "task-1", matter);
            status.setRollbackOnly();
        });

        assertThat(room.states()).isEmpty();
    }

    @Test
    void isSentAsLongAsTheTaskWaitsForThePerson() throws Exception {
        room.startServer();
        room.task("jurist", matter, "Giv bidrag: Åbningstider (2027-0012)", null);
        String task = room.open.get("jurist").get(0).id();
        room.newTasks(room.jdbc).waitsFor(List.of("jurist"), task, matter);
        room.newTasks(room.jdbc).waitsFor(List.of("jurist"), "task-of-somebody-else", matter);

        room.postman().deliver();

        assertThat(room.states()).containsExactlyInAnyOrder("SENT", "LAPSED");
        assertThat(room.mail().getReceivedMessages()[0].getSubject())
                .isEqualTo("Ny opgave: Giv bidrag – 2027-0012 Åbningstider");
        assertThat(PostmanTest.part(room.mail().getReceivedMessages()[0], "text/plain"))
                .contains("https://bord.strandhoej.example/camunda/app/tasklist/default/#/?task=" + task);
    }
}
