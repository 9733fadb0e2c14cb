package dk.direktionsbord.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.direktionsbord.workflow.ModelDoor.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractCheckTest {
    private final ContractCheck door = Specimen.door();

    @Test
    void tellsWhereWhatConsequenceAndRemedyInDanish() {
        Map<String, byte[]> files = Map.of("matter-idea.bpmn", text("known-action/broken-unknown.bpmn"));

        List<Finding> findings = door.check(files);

        assertThat(findings)
                .containsExactly(new Finding(
                        "known-action",
                        "serviceTask_RecordMatter",
                        "Sag → \"Registrér sag\"",
                        "Handlingen `recordMater` findes ikke.",
                        "Sager ville gå i stå her.",
                        "Mente du `recordMatter`? I Modeler: vælg trinnet, åbn *Implementation*, og ret navnet i"
                                + " *Delegate expression*."));
    }

    @Test
    void tellsEverythingAtOnceByFileAndPlace() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "b.bpmn",
                replaced(
                        "known-action/broken-unknown.bpmn",
                        "t=\"matter-idea\"",
                        "t=\"other-idea\"",
                        "id=\"matter-idea\"",
                        "id=\"other-idea\""));
        files.put("a.bpmn", replaced("named-steps/broken-done.bpmn", "${contributor}", "sekretariat"));

        List<Finding> findings = door.check(files);

        assertThat(findings).extracting(Finding::rule).containsExactly("named-steps", "known-role", "known-action");
    }

    @Test
    void laysFilesOverTheShippedOnesByName() {
        Map<String, byte[]> renamed =
                Map.of("contribution-round.bpmn", text("expected-steps/broken-process/contribution-round.bpmn"));

        List<Finding> findings = door.check(renamed);

        assertThat(findings).extracting(Finding::rule).containsExactly("expected-steps");
    }

    @Test
    void givesAChangedFileTheNameOfTheOneThatDefinesTheSame() {
        byte[] changed = text("expected-steps/valid.bpmn");
        Map<String, byte[]> set = Map.of("contribution-round.bpmn", changed, "other.form", "{}".getBytes(UTF_8));

        assertThat(door.named(Map.of("contribution-round (1).bpmn", changed), set))
                .containsOnlyKeys("contribution-round.bpmn");
        assertThat(door.named(Map.of("a.bpmn", changed, "b.bpmn", changed), set))
                .as("one of the two keeps its own name, so that the check sees both")
                .hasSize(2)
                .containsKey("contribution-round.bpmn");
        assertThat(door.named(Map.of("new.form", "{}".getBytes(UTF_8), "torn.bpmn", new byte[0]), set))
                .containsOnlyKeys("new.form", "torn.bpmn");
    }

    @Test
    void laysFilesOverTheShippedOnesByIdWhateverTheFileIsCalled() {
        Map<String, byte[]> copy = Map.of("contribution-round (1).bpmn", text("expected-steps/valid.bpmn"));

        List<Finding> findings = door.check(copy);

        assertThat(findings).isEmpty();
    }

    @Test
    void findsNothingWhenNothingIsHandedIn() {
        assertThat(door.check(Map.of())).isEmpty();
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        Map<String, byte[]> files = Map.of("matter-idea.bpmn", new byte[1_000_001]);

        List<Finding> findings = door.check(files);

        assertThat(findings).extracting(Finding::what).containsExactly("Filen fylder 1000 kB; grænsen er 1000 kB.");
    }

    static List<Specimen> specimens() {
        return Specimen.named("valid").toList();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void survivesWhateverIsMissing(Specimen specimen) {
        Random random = new Random(specimen.toString().hashCode());

        Specimen.files(specimen.path()).forEach((name, content) -> {
            for (int round = 0; round < 40; round++) {
                Map<String, byte[]> mangled = Map.of(name, mangled(new String(content, UTF_8), random));

                assertThatCode(() -> door.check(mangled)).doesNotThrowAnyException();
            }
        });
    }

    /** Takes something away, or lets something point or say what belongs elsewhere. */
    private static byte[] mangled(String model, Random random) {
        boolean takeAway = random.nextBoolean();
        var parts = Pattern.compile(
                        takeAway ? "\\s[\\w:]+=\"[^\"]*\"|<[\\w:]+[^<>]*/>|\"\\w+\": (\"[^\"]*\"|\\d+)" : "\"[^\"]*\"")
                .matcher(model)
                .results()
                .toList();
        var one = parts.get(random.nextInt(parts.size()));
        String instead = takeAway ? "" : parts.get(random.nextInt(parts.size())).group();
        return (model.substring(0, one.start()) + instead + model.substring(one.end())).getBytes(UTF_8);
    }

    private static byte[] replaced(String specimen, String... pairs) {
        String model = new String(text(specimen), UTF_8);
        for (int index = 0; index < pairs.length; index += 2) {
            model = model.replace(pairs[index], pairs[index + 1]);
        }
        return model.getBytes(UTF_8);
    }

    private static byte[] text(String specimen) {
        try {
            return Files.readAllBytes(Path.of("src/test/resources/contract", specimen));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
