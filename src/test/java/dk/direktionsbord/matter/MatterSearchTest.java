package dk.direktionsbord.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.TestDatabase;
import dk.direktionsbord.matter.MatterQuery.Sort;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MatterSearchTest {
    private final JdbcClient jdbc = TestDatabase.jdbc();
    private final MatterRows rows = new MatterRows(jdbc);
    private final MatterSearch search = new MatterSearch(jdbc);

    @Test
    void findsByNumberAndByPartOfTheTitle() {
        rows.open("C-DAS", "Ny skole ved fjorden");
        rows.open("C-DAS", "Plejehjem");

        assertThat(titles(query("SKOLE", Sort.NEWEST), null)).containsExactly("Ny skole ved fjorden");
        assertThat(titles(query("2027-0002", Sort.NEWEST), null)).containsExactly("Plejehjem");
    }

    @Test
    void findsDanishLettersWhateverTheirCase() {
        rows.open("C-DAS", "Ørreder i Åmosen");

        assertThat(titles(query("ørreder", Sort.NEWEST), null)).containsExactly("Ørreder i Åmosen");
        assertThat(titles(query("ÅMOSEN", Sort.NEWEST), null)).containsExactly("Ørreder i Åmosen");
    }

    @Test
    void takesSignsOfThePatternLanguageAsTheyAre() {
        rows.open("C-DAS", "100 % økologi");
        rows.open("C-DAS", "Plejehjem");

        assertThat(titles(query("%", Sort.NEWEST), null)).containsExactly("100 % økologi");
        assertThat(titles(query("_", Sort.NEWEST), null)).isEmpty();
        assertThat(titles(query("'; drop table matter; --", Sort.NEWEST), null)).isEmpty();
    }

    @Test
    void goesOnAfterTheLastShown() {
        UUID oldest = rows.open("C-DAS", "A");
        UUID middle = rows.open("C-DAS", "B");
        rows.open("C-DAS", "C");

        assertThat(titles(query("", Sort.NEWEST), middle)).containsExactly("A");
        assertThat(titles(query("", Sort.OLDEST), oldest)).containsExactly("B", "C");
        assertThat(titles(query("", Sort.TITLE), middle)).containsExactly("C");
    }

    @Test
    void sortsTitlesTheDanishWay() {
        rows.open("C-DAS", "Århus");
        rows.open("C-DAS", "Ærø");
        rows.open("C-DAS", "Zebra");
        rows.closed("C-DAS", "Midt imellem");

        assertThat(titles(query("", Sort.TITLE), null)).containsExactly("Midt imellem", "Zebra", "Ærø", "Århus");
    }

    @Test
    void findsOwnMattersBesidesThoseOfTheCentre() {
        rows.open("C-SUA", "Andet center");
        jdbc.sql("update matter set submitted_by = 'sag.sua'").update();
        rows.open("C-DAS", "Eget center");
        rows.open("C-BUF", "Egen sag");

        MatterQuery mine =
                new MatterQuery("", EnumSet.allOf(MatterState.class), List.of("C-DAS"), "sag.das", Sort.NEWEST);

        assertThat(titles(mine, null)).containsExactly("Egen sag", "Eget center");
    }

    private List<String> titles(MatterQuery query, @Nullable UUID after) {
        return search.find(query, after, 10).stream().map(MatterSummary::title).toList();
    }

    private static MatterQuery query(String text, Sort sort) {
        return new MatterQuery(text, EnumSet.allOf(MatterState.class), List.of(), null, sort);
    }
}
