package dk.direktionsbord.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.organisation.Organisation;
import dk.direktionsbord.organisation.OrganisationFixture;
import dk.direktionsbord.organisation.Person;
import dk.direktionsbord.workflow.DeployedTables.Table;
import dk.direktionsbord.workflow.ModelDoor.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** The table of who sees what belongs to process owners; what denies does not. */
class VisibilityTableTest {
    private static final Organisation ORGANISATION = OrganisationFixture.strandhoej();
    private static final Path SHIPPED = Path.of("processes/decision-tables/visibility.dmn");
    private static final Set<String> DENIALS = Set.of("V1", "V2", "V3", "V4");

    private final AtomicReference<Optional<Table>> deployed = new AtomicReference<>(Optional.empty());
    private final Access shipped = new Access(ORGANISATION, AccessSettings.standard());
    private final Access access =
            new Access(ORGANISATION, new VisibilityRules(AccessSettings.standard(), deployed::get));

    @Test
    void tableThatAllowsEverythingLoosensNoDenial() {
        deploy("alt", allowingEverything());

        int denied = 0;
        for (Subject subject : subjects()) {
            for (Person person : ORGANISATION.people()) {
                Verdict before = shipped.maySee(person.username(), subject);
                Verdict now = access.maySee(person.username(), subject);
                if (DENIALS.contains(before.rule())) {
                    assertThat(now).as("%s %s", person.username(), subject).isEqualTo(before);
                    denied++;
                } else {
                    assertThat(now.rule()).isEqualTo("A1");
                }
            }
        }
        assertThat(denied).isGreaterThan(400);
    }

    @Test
    void newVersionIsInForceAtOnce() {
        Subject far = Subject.unitResult("I-DAS-D1", 4);
        assertThat(access.maySee("vdir", far).rule()).isEqualTo("V12");

        deploy("1", allowingEverything());
        assertThat(access.maySee("vdir", far).full()).isTrue();

        deploy("2", shipped());
        assertThat(access.maySee("vdir", far).rule()).isEqualTo("V12");
    }

    @Test
    void brokenTableLeavesTheOneBeforeInForce() {
        Subject far = Subject.unitResult("I-DAS-D1", 4);
        deploy("1", allowingEverything());
        assertThat(access.maySee("vdir", far).rule()).isEqualTo("A1");

        deploy("2", "<definitions/>");
        assertThat(access.maySee("vdir", far).rule()).isEqualTo("A1");

        deploy("3", shipped().replace("\"NONE\"", "\"ALT\""));
        assertThat(access.maySee("vdir", far).rule()).isEqualTo("A1");
    }

    @Test
    void emptyTableShowsNothingToAnybody() {
        deploy("tom", shipped().replaceAll("(?s)<rule .*</rule>", ""));

        assertThat(access.maySee("kdir", Subject.sectorResult("DO-VD")).rule()).isEqualTo("V15");
    }

    @Test
    void shippedTableHasNothingToMend() {
        assertThat(findings(shipped())).isEmpty();
    }

    @Test
    void refusesWhatCannotBeReadOrPretendsToDeny() {
        String table = shipped();

        assertThat(findings(table.replace("id=\"visibility\"", "id=\"noget\"")))
                .containsExactly("Tabellen kan ikke læses.");
        assertThat(findings("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"))
                .containsExactly("Tabellen kan ikke læses.");
        assertThat(findings(table.replace("hitPolicy=\"FIRST\"", "hitPolicy=\"COLLECT\"")))
                .containsExactly("Tabellen bruger hit policy COLLECT.");
        assertThat(findings(table.replace("name=\"visibility\"", "name=\"ser\"")))
                .containsExactly("Tabellen svarer med: ser.");
        assertThat(findings(table.replace("<text>matter</text>", "<text>sag</text>")))
                .containsExactly("Kolonnen spørger om sag, som ikke kendes.");
        assertThat(findings(table.replace("<rule id=\"V10\">", "<rule id=\"V4\">")))
                .containsExactly("Rækkens id V4 mangler, står der to gange eller er V1 til V4.");
        assertThat(findings(table.replaceFirst("<text>true</text>", "<text>not(true)</text>")))
                .containsExactly("Feltet not(true) er hverken tomt, true eller false.");
        assertThat(findings(table.replace("<text>\"SUMMARY\"</text>", "<text>\"ALT\"</text>")))
                .containsExactly("Rækken svarer \"ALT\".");
        assertThat(findings(table.replaceFirst("(?s)<inputEntry .*?</inputEntry>", "")))
                .containsExactly("Rækken har ikke et felt for hver kolonne.");
    }

    @Test
    void readsTheTableAsTheDecisionEngineDoes() throws IOException, SAXException {
        VisibilityTable table = VisibilityTable.read(Files.readAllBytes(SHIPPED));
        DmnEngine engine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        DmnDecision decision = engine.parseDecision(VisibilityTable.KEY, Files.newInputStream(SHIPPED));
        Random random = new Random(3);

        for (int round = 0; round < 400; round++) {
            Map<String, Object> facts = new HashMap<>();
            table.columns().forEach(column -> facts.put(column, random.nextInt(3) > 0));

            String answer = engine.evaluateDecisionTable(decision, facts)
                    .getSingleResult()
                    .getSingleEntry();

            assertThat(read(table, facts)).as("%s", facts).isEqualTo(answer);
        }
    }

    private static String read(VisibilityTable table, Map<String, Object> facts) {
        return table.rows().stream()
                .filter(row -> matches(table, row, facts))
                .map(row -> row.answers().get(0).replace("\"", ""))
                .findFirst()
                .orElseThrow();
    }

    private static boolean matches(VisibilityTable table, VisibilityTable.Row row, Map<String, Object> facts) {
        for (int column = 0; column < table.columns().size(); column++) {
            String cell = row.cells().get(column);
            if (!cell.isEmpty()
                    && !cell.equals(String.valueOf(facts.get(table.columns().get(column))))) {
                return false;
            }
        }
        return true;
    }

    private static List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        for (String centre : List.of("C-DAS", "C-BKM", "C-PKH")) {
            for (boolean open : List.of(true, false)) {
                Subject matter = Subject.matter(
                        centre,
                        List.of("C-BUF"),
                        open,
                        List.of("DIREKTION_PART2", "KONCERNLEDELSE"),
                        List.of("sag.das"));
                subjects.add(matter);
                subjects.add(matter.reaching(List.of("KONCERNLEDELSE")));
                subjects.add(matter.recusing(List.of("vdir", "chef.das", "sag.das")));
                subjects.add(matter.communicated());
            }
            subjects.add(Subject.oneToOneNote(centre, List.of("vdir", "chef.das")));
        }
        subjects.add(Subject.sectorResult("DO-VD"));
        subjects.add(Subject.unitResult("I-DAS-D1", 4));
        return subjects;
    }

    private void deploy(String id, String dmn) {
        deployed.set(Optional.of(new Table(id, dmn.getBytes(StandardCharsets.UTF_8))));
    }

    private static List<String> findings(String dmn) {
        return new VisibilityTableCheck()
                .findings(dmn.getBytes(StandardCharsets.UTF_8)).stream()
                        .map(Finding::what)
                        .toList();
    }

    /** One row without conditions instead of all of them. */
    private static String allowingEverything() {
        String table = shipped();
        String row = table.substring(table.indexOf("<rule id=\"V15\">"), table.lastIndexOf("</rule>"));
        String rule = row.replace("V15", "A1").replace("\"NONE\"", "\"FULL\"");
        return table.substring(0, table.indexOf("<rule ")) + rule + table.substring(table.lastIndexOf("</rule>"));
    }

    private static String shipped() {
        try {
            return Files.readString(SHIPPED);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
