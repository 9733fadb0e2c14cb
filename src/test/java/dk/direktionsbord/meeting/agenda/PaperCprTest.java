package dk.direktionsbord.meeting.agenda;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktionsbord.meeting.agenda.PaperContent.Item;
import dk.direktionsbord.meeting.agenda.PaperContent.Part;
import dk.direktionsbord.workflow.Refusal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaperCprTest {
    @Test
    void stopsAPaperAndSaysWhichItem() {
        assertThatThrownBy(() -> PaperCpr.refuse(paper("Intet her", "Sag om 010101-1234")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("CPR-nummer")
                .hasMessageContaining("punkt 2");
    }

    @Test
    void letsOtherNumbersPass() {
        assertThatCode(() -> PaperCpr.refuse(paper("Budget 2027: 12.345.678 kr.", "2027-0001")))
                .doesNotThrowAnyException();
    }

    private static PaperContent paper(String... summaries) {
        List<Item> items = java.util.stream.IntStream.range(0, summaries.length)
                .mapToObj(index -> item(index + 1, summaries[index]))
                .toList();
        Part part = new Part("KONCERNLEDELSE", "Koncernledelsesmøde", "kl. 9.00-11.00", List.of(), items);
        return new PaperContent("Møde", "i dag", "Rådhuset", "Kim", "", List.of(), "", "", List.of(part));
    }

    private static Item item(int number, String summary) {
        UUID id = UUID.fromString("ab123456-7890-4000-8000-123456789012");
        return new Item(
                id,
                number,
                "Titel",
                "",
                10,
                id,
                true,
                summary,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                Background.NONE,
                null,
                List.of(),
                List.of(),
                List.of());
    }
}
