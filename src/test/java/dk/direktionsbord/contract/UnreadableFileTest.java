package dk.direktionsbord.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever mended a file by hand is told where to look. */
class UnreadableFileTest {
    @Test
    void namesTheLineOfADiagramThatEndsTooEarly() {
        assertThat(what("forkert.bpmn", "<definitions>\n  <process>\n</definitions>"))
                .startsWith("Filen kan ikke læses: linje 3, tegn ");
    }

    @Test
    void namesTheLineOfAFormAndNothingOfTheReader() {
        assertThat(what("forkert.form", "{\n \"id\": \"a\",\n"))
                .startsWith("Filen kan ikke læses: linje 3, tegn ")
                .doesNotContain("REDACTED");
    }

    private static String what(String name, String content) {
        return Specimen.door()
                .check(Map.of(name, content.getBytes(UTF_8)))
                .get(0)
                .what();
    }
}
