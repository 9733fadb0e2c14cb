package dk.direktionsbord.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktionsbord.workflow.Refusal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class RecordMatterTest {
    private final MatterRoom room = MatterRoom.open();

    @Test
    void keepsMatterWithNumberTextAndLog() {
        UUID id = room.submitted(MatterForm.ofTheCouncil().with("deadline", "2027-03-02"));

        Matter matter = room.matter(id);
        assertThat(matter.matterNumber()).isEqualTo("2027-0001");
        assertThat(matter.state()).isEqualTo(MatterState.SUBMITTED);
        assertThat(matter.submittedBy()).isEqualTo("chef.das");
        assertThat(matter.version()).isEqualTo(1);
        assertThat(matter.text().recommendation()).containsExactly("at ordningen godkendes");
        assertThat(matter.text().deadline()).hasToString("2027-03-02");
        assertThat(matter.facts().committees()).containsExactly("BUU", "SSU");
        assertThat(matter.isPolitical()).isTrue();
        assertThat(room.log(id)).containsExactly("Sagen er indsendt med nummer 2027-0001.");
    }

    @Test
    void refusedMatterLeavesNothingAndUsesNoNumber() {
        assertThatThrownBy(() -> room.submitted(MatterForm.ofTheCentre().without("title")))
                .isInstanceOf(Refusal.class)
                .hasMessage("Skriv en titel.");

        UUID next = room.submitted(MatterForm.ofTheCentre());

        assertThat(room.matter(next).matterNumber()).isEqualTo("2027-0001");
        assertThat(rows("matter")).isEqualTo(1);
    }

    @Test
    void numbersHaveNoGapsWhenManySubmitAtOnce() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        List<Callable<UUID>> submissions = IntStream.range(0, 12)
                .<Callable<UUID>>mapToObj(number -> () -> room.submitted(
                        number % 3 == 0 ? MatterForm.ofTheCentre().with("summary", "") : MatterForm.ofTheCentre()))
                .toList();

        people.invokeAll(submissions);
        people.shutdown();

        assertThat(room.get(Matters.class).newest(20, 0))
                .extracting(MatterSummary::matterNumber)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 8)
                        .mapToObj("2027-%04d"::formatted)
                        .toList());
    }

    @Test
    void cprLikeNumberIsOnlyAWarningAtSubmission() {
        UUID id = room.submitted(MatterForm.ofTheCentre().with("presentation", "Se 010190-1234."));

        assertThat(room.log(id))
                .containsExactly("Sagen er indsendt med nummer 2027-0001. "
                        + "Teksten ser ud til at indeholde et CPR-nummer, som skal fjernes.");
    }

    @Test
    void markupInTextsIsKeptAsItWasWritten() {
        String script = "<script>alert('x')</script> & 'citat' {{matterLink}}";

        UUID id =
                room.submitted(MatterForm.ofTheCentre().with("summary", script).with("presentation", script));

        assertThat(room.matter(id).text().summary()).isEqualTo(script);
        assertThat(room.matter(id).text().presentation()).isEqualTo(script);
    }

    @Test
    void textRecommendationAndLogAreKeptForEver() {
        UUID id = room.atDirector(MatterForm.ofTheCentre());

        Stream.of("matter_text", "routing_record", "matter_log").forEach(table -> assertThatThrownBy(() -> room.jdbc()
                        .sql("delete from " + table + " where matter_id = ?")
                        .param(id)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("kept for ever"));
        assertThatThrownBy(() ->
                        room.jdbc().sql("update matter_text set content = '{}'").update())
                .isInstanceOf(DataAccessException.class);
    }

    private int rows(String table) {
        return room.jdbc()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
