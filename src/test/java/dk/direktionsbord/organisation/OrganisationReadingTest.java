package dk.direktionsbord.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganisationReadingTest {
    private static final String SOUND =
            """
            validFrom: 2026-01-01
            roles:
            - {id: director, name: Direktør, scope: DIRECTOR_AREA}
            - {id: centre-chef, name: Centerchef, scope: CENTRE}
            - {id: mayor, name: Borgmester}
            - {id: direktion, name: Direktionen, scope: BODY}
            directorAreas:
            - {id: DO-1, name: Område 1, directorRole: director}
            centres:
            - {id: C-1, name: Center 1, directorArea: DO-1}
            people:
            - {username: chef.1, name: Prøve Prøvesen, title: Centerchef, roles: [centre-chef], unit: C-1}
            """;

    @Test
    void demoOrganisationIsSound() {
        Register register = OrganisationFixture.register();

        assertThat(register.people()).hasSize(33);
        assertThat(register.places()).hasSize(3 + 2 + 9 + 38);
    }

    @Test
    void acceptsASoundFile() throws IOException {
        assertThat(read(SOUND).holdings()).containsExactly(new Holding("chef.1", "centre-chef", "C-1", null, null));
    }

    @Test
    void acceptsARoleForAnotherCentreAndAPeriod() throws IOException {
        String acting = "roles: [{role: centre-chef, unit: C-1, from: 2027-03-01, to: 2027-09-01}]";

        Register register = read(SOUND.replace("roles: [centre-chef], unit: C-1", acting));

        assertThat(register.holdings()).singleElement().satisfies(holding -> {
            assertThat(holding.unit()).isEqualTo("C-1");
            assertThat(holding.from()).isEqualTo("2027-03-01");
            assertThat(holding.to()).isEqualTo("2027-09-01");
        });
    }

    @Test
    void saysEveryUnknownKeyWithItsPlace() {
        String file = SOUND.replace("name: Center 1,", "navn: Center 1, name: Center 1,") + "medlemmer: [a]\n";

        assertThat(findings(file))
                .containsExactly("Nøglen 'navn' i centres[0] kendes ikke.", "Nøglen 'medlemmer' kendes ikke.");
    }

    @Test
    void saysEverythingThatIsMissingOrNotAllowed() {
        String file = SOUND.replace("name: Center 1, ", "")
                .replace("scope: CENTRE", "scope: CITY")
                .replace("validFrom: 2026-01-01", "");

        assertThat(findings(file))
                .containsExactly(
                        "centres[0].name mangler.",
                        "roles[1].scope skal være en af: DIRECTOR_AREA|CENTRE|UNIT|BODY.",
                        "validFrom mangler.");
    }

    @Test
    void saysWhatDoesNotExist() {
        String file = SOUND.replace("directorArea: DO-1", "directorArea: DO-9, committees: [XYZ]")
                .replace("roles: [centre-chef], unit: C-1", "roles: [chef], unit: C-9")
                .replace("directorRole: director", "directorRole: topchef");

        assertThat(findings(file))
                .containsExactly(
                        "Direktørområdet DO-1: rollen topchef findes ikke. Tilføj den under roles.",
                        "Enheden C-1: enheden DO-9 findes ikke. Tilføj den, eller ret id'et.",
                        "Centret C-1: udvalget XYZ findes ikke under politicalBodies.",
                        "Personen chef.1: enheden C-9 findes ikke. Tilføj den, eller ret id'et.",
                        "Personen chef.1: rollen chef findes ikke. Tilføj den under roles.");
    }

    @Test
    void saysWhichIdsAreUsedTwice() {
        String file = SOUND
                + "- {username: chef.1, name: Prøve To, title: Centerchef, roles: [mayor]}\n"
                + "politicalBodies:\n- {id: X, name: X, type: COUNCIL}\n- {id: X, name: Y, type: COMMITTEE}\n";

        assertThat(findings(file))
                .containsExactly(
                        "Brugernavnet chef.1 står der mere end én gang. Behold kun den ene.",
                        "Forummet X står der mere end én gang. Behold kun den ene.");
    }

    @Test
    void refusesAKeyThatIsWrittenTwice() {
        assertThat(findings(SOUND + "roles: []\n")).singleElement().asString().startsWith("Linje 13 kan ikke læses:");
    }

    @Test
    void refusesAPersonInAComputedBody() {
        assertThat(findings(SOUND.replace("roles: [centre-chef]", "roles: [centre-chef, direktion]")))
                .containsExactly("Personen chef.1: direktion beregnes af direktører og chefer. Fjern rollen.");
    }

    @Test
    void refusesARoleAtTheWrongPlace() {
        assertThat(findings(SOUND.replace("unit: C-1", "unit: DO-1")))
                .containsExactly("Personen chef.1: rollen centre-chef hører til et center og kan ikke gælde for DO-1.");
        assertThat(findings(SOUND.replace(", unit: C-1", "")))
                .containsExactly(
                        "Personen chef.1: rollen centre-chef hører til et center og kan ikke gælde for ingen.");
    }

    @Test
    void refusesARoleThatEndsBeforeItBegins() {
        String file =
                SOUND.replace("roles: [centre-chef]", "roles: [{role: centre-chef, from: 2027-03-01, to: 2027-02-01}]");

        assertThat(findings(file))
                .containsExactly("Personen chef.1: rollen centre-chef slutter, før den begynder. Ret from og to.");
    }

    @Test
    void refusesAUuidThatIsNoneOrUsedTwice() {
        String uuid = "0b8f1a4e-6a51-4d0c-9d55-0f6a3c2b7e11";

        assertThat(findings(SOUND.replace("{username: chef.1", "{uuid: 12, username: chef.1")))
                .containsExactly("people[0].uuid er ikke et UUID.");
        assertThat(findings(SOUND.replace("{username: chef.1", "{uuid: " + uuid + ", username: chef.1")
                        .replace("{id: C-1", "{uuid: " + uuid + ", id: C-1")))
                .containsExactly("UUID'et " + uuid + " står der mere end én gang. Behold kun den ene.");
    }

    @Test
    void refusesAForumWithAnUnknownGroup() {
        String file = SOUND
                + """
                fora:
                - {id: F, name: F, kind: AD_HOC, meeting: true, mayDecide: true, process: p, chair: formand}
                """;

        assertThat(findings(file)).containsExactly("Forummet F: gruppen formand findes ikke.");
    }

    private static Register read(String yaml) throws IOException {
        return OrganisationReading.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)))
                .register();
    }

    private static List<String> findings(String yaml) {
        return catchThrowableOfType(UnsoundOrganisation.class, () -> read(yaml)).findings();
    }
}
