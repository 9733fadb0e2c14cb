package dk.direktionsbord.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.document.RichText.Heading;
import dk.direktionsbord.document.RichText.Listing;
import dk.direktionsbord.document.RichText.Paragraph;
import dk.direktionsbord.document.RichText.Run;
import dk.direktionsbord.document.RichText.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypedTextTest {
    @Test
    void readsEachShape() {
        assertThat(RichText.typed(PaperFixture.PRESENTATION).blocks())
                .extracting(block -> (Object) block.getClass())
                .containsExactly(
                        Paragraph.class, Heading.class, Listing.class, Listing.class, Table.class, Paragraph.class);
    }

    @Test
    void keepsAllCellsOfARowThatIsTooLong() {
        Table table = (Table)
                RichText.typed("| a | b |\n| 1 | 2 | 3 |\n| 4 |").blocks().get(0);

        assertThat(table.rows()).containsExactly(List.of("1", "2 | 3"), List.of("4", ""));
    }

    @Test
    void keepsTheWordsOfADangerousLinkButNotTheLink() {
        Paragraph words = (Paragraph)
                RichText.typed("Se [her](javascript:alert(1))").blocks().get(0);

        assertThat(words.runs()).extracting(Run::link).containsOnlyNulls();
        assertThat(words.runs()).extracting(Run::text).first().isEqualTo("Se ");
    }

    @Test
    void leavesOrdinaryTextAlone() {
        String text = "5 * 3 = 15 * 1\nog *ikke* fremhævet";

        assertThat(RichText.typed(text).blocks()).containsExactly(new Paragraph(List.of(new Run(text, null))));
    }

    @Test
    void hasNothingToSayOfNothing() {
        assertThat(RichText.typed(" \n\n ").blocks()).isEmpty();
    }
}
