package dk.direktionsbord.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.ModelDoor.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryRuleIsWholeTest {
    static Stream<String> rules() {
        return Rulebook.rules().stream().map(Rule::id);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasAPageThatShowsWrongAndRight(String rule) throws IOException {
        String page = Files.readString(Path.of("docs/contract", rule + ".md"));

        assertThat(page)
                .contains("`" + rule + "`", "## Hvad", "## Hvorfor", "## Forkert", "## Rigtigt", "## Sådan gør du");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasSpecimensThatKeepItAndThatBreakIt(String rule) {
        assertThat(Specimen.named("broken").map(Specimen::rule)).contains(rule);
        assertThat(Specimen.named("valid").map(Specimen::rule)).contains(rule);
    }

    @Test
    void isListedOnTheFirstPageAndNothingElseIs() throws IOException {
        String first = Files.readString(Path.of("docs/contract/README.md"));

        var listed = Pattern.compile("^\\| \\[`([a-z-]+)`]", Pattern.MULTILINE)
                .matcher(first)
                .results()
                .map(found -> found.group(1));

        assertThat(listed).containsExactlyElementsOf(rules().toList());
    }

    @Test
    void everyWordingIsSeenInABrokenSpecimen() {
        Set<String> unseen = wordings();
        unseen.remove("contract.readable-file.size.what"); // no specimen weighs a megabyte; ContractCheckTest makes one

        Specimen.named("broken")
                .flatMap(specimen -> specimen.findings().stream())
                .forEach(finding -> unseen.removeIf(key -> wording(finding, key)));

        assertThat(unseen).isEmpty();
    }

    private static Set<String> wordings() {
        return ResourceBundle.getBundle("messages/contract", DanishTexts.DANISH).keySet().stream()
                .filter(key -> key.endsWith(".what"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean wording(Finding finding, String key) {
        String pattern = ResourceBundle.getBundle("messages/contract", DanishTexts.DANISH)
                .getString(key);
        String plain = pattern.replace("''", "\u0001").replace("'", "").replace("\u0001", "'");
        String regex = Stream.of(plain.split("\\{\\d}", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return key.startsWith("contract." + finding.rule() + ".")
                && Pattern.compile(regex, Pattern.DOTALL)
                        .matcher(finding.what())
                        .matches();
    }
}
