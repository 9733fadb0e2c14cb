package dk.direktionsbord.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.direktionsbord.TestDatabase;
import dk.direktionsbord.organisation.OrganisationChange.About;
import dk.direktionsbord.organisation.OrganisationChange.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a file changes is told in full, and applied it leaves the organisation as the file says. */
class OrganisationPlanTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 13);
    private static final LocalDate LATER = LocalDate.of(2027, 3, 1);
    private static final String UUID_1 = "0b8f1a4e-6a51-4d0c-9d55-0f6a3c2b7e11";
    private static final String UUID_2 = "5c1d7b12-93ad-4c0e-8a0b-7f3c9e2d4a22";

    /** Changes that can be made to the demo's file one by one and together: what is replaced by what. */
    private static final List<List<String>> EDITS = List.of(
            List.of("Center for Kultur, Fritid og Ejendomme", "Center for Kultur og Idræt"),
            List.of("name: Kaj Dummyberg", "name: Kaj Nynavn"),
            List.of("name: Kaj Dummyberg", "uuid: " + UUID_1 + ", name: Kaj Dummyberg"),
            List.of("id: C-KFE\n", "id: C-KFE\n  uuid: " + UUID_2 + "\n"),
            List.of("roles: [case-officer], unit: C-KFE", "roles: [contributor-legal], unit: C-PKH"),
            List.of("roles: [centre-chef], unit: C-KFE", "roles: [], unit: C-KFE"),
            List.of("roles: [case-officer], unit: C-BKM", "roles: [case-officer, contributor-finance], unit: C-BKM"),
            List.of(
                    "roles: [unit-leader], unit: I-KFE-SVOM",
                    "roles: [{role: unit-leader, to: 2027-09-01}], unit: I-KFE-SVOM"),
            List.of("committees: [EBU, SSU]", "committees: [EBU]"),
            List.of("  - {id: I-PKH-JUR, name: Jurastaben, kind: STAFF}\n", ""),
            List.of("directorArea: DO-BKM\n  committees: [KFU, TKU]", "directorArea: DO-VD\n  committees: [KFU, TKU]"),
            List.of("- {id: ST-DPO,", "- {id: ST-NY, name: Analysestaben, directorArea: DO-KD}\n- {id: ST-DPO,"));

    private final JdbcClient jdbc = TestDatabase.jdbc();

    @BeforeEach
    void demo() throws IOException {
        assertThat(yaml(FIRST_DAY, file()).isEmpty()).isFalse();
    }

    @Test
    void tellsJoinedLeftRenamedAndMovedPeople() throws IOException {
        String changed = file().replace("name: Kaj Dummyberg", "name: Kaj Nynavn")
                .replaceAll("(?m)^- \\{username: sag\\.kfe,.*\\R", "")
                .replace(
                        "people:\n",
                        "people:\n- {username: ny, name: Nora Nyprøve, title: Konsulent, roles: [case-officer], unit: C-KFE}\n");

        OrganisationPlan plan = yaml(LATER, changed);

        assertThat(texts(plan))
                .contains(
                        "Kaj Dummyberg hedder nu Kaj Nynavn.",
                        "Nora Nyprøve (ny) kommer til som Konsulent, Center for Kultur, Fritid og Ejendomme.",
                        "Nora Nyprøve bliver Sagsbehandler / konsulent, Center for Kultur, Fritid og Ejendomme fra 1. marts 2027.",
                        "Nadia Modelgaard (sag.kfe), Konsulent, Center for Kultur, Fritid og Ejendomme, fratræder.");
        assertThat(plan.changes())
                .filteredOn(change -> change.about() == About.PERSON)
                .extracting(OrganisationChange::kind)
                .contains(Kind.BEGINS, Kind.ENDS, Kind.RENAMED);
    }

    @Test
    void tellsOpenedClosedRenamedAndMovedPlaces() throws IOException {
        OrganisationPlan plan = yaml(LATER, edited(List.of(0, 9, 10, 11)));

        assertThat(texts(plan))
                .contains(
                        "Center for Kultur, Fritid og Ejendomme hedder nu Center for Kultur og Idræt.",
                        "Jurastaben (I-PKH-JUR) nedlægges.",
                        "Analysestaben (ST-NY) oprettes under Kommunaldirektørens område.",
                        "Center for Kultur og Idræt flytter fra By-, kultur- og miljødirektørens område til Velfærdsdirektørens område.");
    }

    @Test
    void leavesTheOrganisationEqualToAnyFileAndHasNothingLeftToDo() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 25; round++) {
            List<Integer> chosen = new ArrayList<>();
            for (int edit = 0; edit < EDITS.size(); edit++) {
                if (random.nextBoolean() && !(edit == 2 && chosen.contains(1))) {
                    chosen.add(edit);
                }
            }
            String file = edited(chosen);

            yaml(LATER, file);

            Register stored = new StoredOrganisation(jdbc).on(LATER);
            Register written = new RegisterIds(jdbc)
                    .completed(OrganisationReading.read(file).register());
            assertThat(stored)
                    .as("edits %s", chosen)
                    .usingRecursiveComparison()
                    .ignoringFields("holdings", "former")
                    .ignoringCollectionOrderInFields("services")
                    .isEqualTo(written);
            assertThat(keys(stored.holdings()))
                    .as("edits %s", chosen)
                    .containsExactlyInAnyOrderElementsOf(keys(written.holdings()));
            assertThat(yaml(LATER, file).changes()).as("edits %s", chosen).isEmpty();
        }
    }

    @Test
    void leavesThePeopleEqualToAnyTableAndHasNothingLeftToDo() {
        Random random = new Random(11);
        for (int round = 0; round < 25; round++) {
            String table = sheet().lines()
                    .filter(line -> random.nextInt(6) > 0
                            || line.matches(".*(kdir|vdir|dir;|username|borgm|sek|proces|sysadm).*"))
                    .map(line -> random.nextInt(5) == 0 ? line.replace("Konsulent", "Chefkonsulent") : line)
                    .map(line ->
                            random.nextInt(5) == 0 ? line.replace("case-officer@C-DAS", "case-officer@C-BUF") : line)
                    .reduce("", (all, line) -> all + line + "\n");

            csv(LATER.plusDays(round), table);

            assertThat(sheet(LATER.plusDays(round)).lines())
                    .containsExactlyInAnyOrderElementsOf(table.lines().toList());
            assertThat(csv(LATER.plusDays(round), table).changes()).isEmpty();
        }
    }

    @Test
    void tableThatWasFetchedChangesNothing() {
        assertThat(csv(LATER, sheet()).changes()).isEmpty();
    }

    @Test
    void endsWhoIsLeftOutAndKeepsWhatWas() {
        csv(LATER, sheet().replaceAll("(?m)^;sag\\.kfe;.*\\R", ""));

        Organisation after = on(LATER);
        assertThat(after.person("sag.kfe")).isEmpty();
        assertThat(after.nameOf("sag.kfe")).isEqualTo("Nadia Modelgaard");
        assertThat(on(LATER.minusDays(1)).membersOf("case-officer.C-KFE")).containsExactly("sag.kfe");
    }

    @Test
    void closedCentreKeepsItsNameAndItsTasksGoToTheDirector() throws IOException {
        String file = file();
        int from = file.indexOf("- id: C-KFE");
        String without = (file.substring(0, from) + file.substring(file.indexOf("\npoliticalBodies:", from)))
                .replaceAll("(?m)^.*KFE.*\\R", "");

        yaml(LATER, without);

        Organisation after = on(LATER);
        assertThat(after.centre("C-KFE")).isEmpty();
        assertThat(after.placeName("C-KFE")).isEqualTo("Center for Kultur, Fritid og Ejendomme");
        assertThat(after.areaOf("C-KFE").director()).isEqualTo("bkmdir");
        assertThat(after.responsibleFor("centre-chef.C-KFE")).isEqualTo("director.DO-BKM");
    }

    @Test
    void aUuidIsTheSamePersonForEver() {
        String known = sheet().replace(";chef.kfe;", UUID_1 + ";chef.kfe;");
        csv(LATER, known);

        assertThat(findings(known.replace(";chef.kfe;", ";kaj.ny;")))
                .containsExactly("Personen kaj.ny: UUID'et " + UUID_1
                        + " hører til chef.kfe. Et id kan ikke skiftes, for sager og log husker det.");
        assertThat(findings(known.replace(UUID_1, UUID_2)))
                .containsExactly("Personen chef.kfe har UUID'et " + UUID_1 + ". Et id genbruges ikke; vælg et andet.");
        assertThat(csv(LATER, sheet(LATER).replace(UUID_1, "").replace("Kaj Dummyberg", "Kaj Nynavn"))
                        .changes())
                .extracting(OrganisationChange::text)
                .containsExactly("Kaj Dummyberg hedder nu Kaj Nynavn.");
    }

    @Test
    void refusesToLockEverybodyOutAndSaysAllOfItAtOnce() {
        String table = sheet().replaceAll("(?m)^;(sek\\.leder|sek\\.1|procesejer|sysadm|borgmester|bkmdir);.*\\R", "");

        assertThat(findings(table))
                .containsExactly(
                        "Ingen har rollen Borgmester (mayor). Processerne kan ikke køre uden. Giv rollen til mindst én.",
                        "Ingen har rollen Direktionssekretariat (secretariat). Processerne kan ikke køre uden. Giv rollen til mindst én.",
                        "Ingen har rollen Procesejer (process-owner). Processerne kan ikke køre uden. Giv rollen til mindst én.",
                        "Ingen har rollen Systemforvalter (system-administrator). Processerne kan ikke køre uden. Giv rollen til mindst én.",
                        "By-, kultur- og miljødirektørens område har centre, men ingen direktør. Giv rollen director for DO-BKM til én.");
    }

    @Test
    void fingerprintIsTheSameForTheSameFileAndChangesOnly() throws IOException {
        String file = edited(List.of(0));
        String same = file + "# samme indhold\n";

        OrganisationPlan plan = yaml(LATER, file);

        yaml(LATER, file());
        assertThat(yaml(LATER, file).fingerprint()).isEqualTo(plan.fingerprint());
        assertThat(yaml(LATER, file).fingerprint()).isNotEqualTo(plan.fingerprint());
        yaml(LATER, file());
        assertThat(yaml(LATER, same).fingerprint()).isNotEqualTo(plan.fingerprint());
    }

    private OrganisationPlan yaml(LocalDate day, String text) {
        return write(day, "organisation.yaml", text);
    }

    private OrganisationPlan csv(LocalDate day, String text) {
        return write(day, "personer.csv", text);
    }

    private OrganisationPlan write(LocalDate day, String name, String text) {
        return new OrganisationImport(jdbc, OrganisationFixture.clockAt(day), event -> {})
                .write(new OrganisationUpload(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> findings(String table) {
        return catchThrowableOfType(UnsoundOrganisation.class, () -> csv(LATER, table))
                .findings();
    }

    private String sheet() {
        return sheet(FIRST_DAY);
    }

    private String sheet(LocalDate day) {
        return new PeopleSheet(jdbc, OrganisationFixture.clockAt(day)).text().substring(1);
    }

    private Organisation on(LocalDate day) {
        return new Organisation(new StoredOrganisation(jdbc), OrganisationFixture.clockAt(day));
    }

    private static List<String> texts(OrganisationPlan plan) {
        return plan.changes().stream().map(OrganisationChange::text).toList();
    }

    private static List<String> keys(List<Holding> holdings) {
        return holdings.stream()
                .map(held -> held.username() + " " + held.role() + " " + held.unit() + " " + held.to())
                .toList();
    }

    private static String edited(List<Integer> edits) throws IOException {
        String text = file();
        for (int edit : edits) {
            String before = text;
            text = text.replace(EDITS.get(edit).get(0), EDITS.get(edit).get(1));
            assertThat(text).as("edit %d", edit).isNotEqualTo(before);
        }
        return text;
    }

    private static String file() throws IOException {
        return new String(OrganisationFixture.file().readAllBytes(), StandardCharsets.UTF_8);
    }
}
