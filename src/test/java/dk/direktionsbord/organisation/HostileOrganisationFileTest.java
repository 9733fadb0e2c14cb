package dk.direktionsbord.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.direktionsbord.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What no organisation needs is refused, with each mistake at its line. */
class HostileOrganisationFileTest {
    private static final String HEAD = "uuid;username;name;title;unit;email;roles\n";

    private final JdbcClient jdbc = TestDatabase.jdbc();

    @Test
    void refusesReferencesThatGrowWithoutEnd() {
        assertThat(yaml("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"))
                .contains("Linje 1: henvisninger (& og *) er ikke tilladt. Skriv indholdet ud.")
                .hasSize(6);
    }

    @Test
    void refusesTypes() {
        assertThat(yaml("people: !!javax.script.ScriptEngineManager [x]\n"))
                .containsExactly("Linje 1: typer (! og !!) er ikke tilladt. Fjern dem.");
    }

    @Test
    void refusesASecondDocument() {
        assertThat(yaml("validFrom: 2026-01-01\n---\nvalidFrom: 2027-01-01\n"))
                .containsExactly("Linje 2: filen må kun have ét dokument. Fjern linjen ---.");
    }

    @Test
    void tellsWrongTypesAllAtOnceAtTheirLines() {
        assertThat(yaml("validFrom: snart\nroles: alle\npeople:\n- 5\n- {username: [a], name: N, title: T}\n"))
                .containsExactly(
                        "Linje 1: 'snart' kan ikke læses som en dato (ÅÅÅÅ-MM-DD).",
                        "Linje 2: her skal der stå en liste.",
                        "Linje 4: her skal der stå en post med nøgler og værdier.",
                        "Linje 5: her skal der stå en tekst.",
                        "people[0].username mangler.",
                        "validFrom mangler.");
    }

    @Test
    void refusesWhatIsNoText() {
        assertThat(findings("o.yaml", new byte[0])).containsExactly("Filen er tom. Vælg en fil med organisationen.");
        assertThat(findings("o.yaml", new byte[(1 << 20) + 1]))
                .containsExactly("Filen er for stor. En organisationsfil må højst fylde 1 MB.");
        assertThat(findings("p.csv", "navn;Åse".getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly(
                        "Filen er ikke skrevet i UTF-8. Gem den som UTF-8 (i Excel: »CSV UTF-8«), og prøv igen.");
        assertThat(findings("o.yaml", "a\0b".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("Filen indeholder styretegn og er ikke en tekstfil.");
        assertThat(findings("o.xlsx", "a: b".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("Filen skal være YAML (.yaml) eller CSV (.csv).");
        assertThat(yaml("# kun en kommentar\n")).containsExactly("Filen har intet indhold.");
    }

    @Test
    void refusesADeepNest() {
        assertThat(yaml("people: " + "[".repeat(100_000))).hasSize(1);
    }

    @Test
    void refusesFormulasAndTellsEveryMistakeOfATableAtItsLine() {
        String table = HEAD
                + ";ok;God Prøve;Konsulent;;;\n"
                + ";=cmd();Ond Prøve;Konsulent;;;\n"
                + "123;b;B;Konsulent;;;\n"
                + "\"\";\"c\";\"Linje\nto\";;;ikke mail;\n"
                + ";d;D\n"
                + ";e;'=cmd();Konsulent;;;\n";

        assertThat(csv(table))
                .contains(
                        "Linje 3: username begynder med et tegn, et regneark læser som en formel.",
                        "Linje 4: uuid er ikke et UUID.",
                        "Linje 5: title mangler.",
                        "Linje 5: email er ikke en e-mailadresse.",
                        "Linje 7: har 3 felter, men overskriften har 7.",
                        "Linje 7: title mangler.",
                        "Linje 8: name begynder med et tegn, et regneark læser som en formel.")
                .noneMatch(finding -> finding.startsWith("Linje 2:"));
    }

    @Test
    void refusesUnknownAndMissingColumns() {
        assertThat(csv("username,name,title,unit,email,rolle\n"))
                .containsExactly(
                        "Linje 1: kolonnen uuid mangler.",
                        "Linje 1: kolonnen roles mangler.",
                        "Linje 1: kolonnen 'rolle' kendes ikke.");
        assertThat(csv(HEAD + "\"ingen slutning")).containsExactly("Linje 2: et anførselstegn mangler sin slutning.");
    }

    private List<String> yaml(String text) {
        return findings("organisation.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> csv(String text) {
        return findings("personer.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> findings(String name, byte[] content) {
        OrganisationImport handedIn =
                new OrganisationImport(jdbc, OrganisationFixture.clockAt(OrganisationFixture.DAY), event -> {});
        return catchThrowableOfType(
                        UnsoundOrganisation.class, () -> handedIn.write(new OrganisationUpload(name, content)))
                .findings();
    }
}
